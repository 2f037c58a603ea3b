package io.caseport.benchmark;

/** Why a figure would mean nothing: a wrong answer, none, or a case that is lost. */
final class LoadFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadFailure(String message) {
    super(message);
  }

  LoadFailure(String message, Throwable cause) {
    super(message + ": " + cause, cause);
  }
}
