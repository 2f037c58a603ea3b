package io.caseport.persistence;

/** A data folder or a database that cannot be used as it is. Message and hint are one line each. */
public final class StoreProblem extends RuntimeException {
  private final String hint;

  public StoreProblem(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public StoreProblem(String message, String hint, Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
