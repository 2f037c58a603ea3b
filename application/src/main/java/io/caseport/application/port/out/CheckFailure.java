package io.caseport.application.port.out;

/** Work that came to no result; the message says why. */
public final class CheckFailure extends RuntimeException {
  private final boolean hung;

  private CheckFailure(String message, boolean hung, Throwable cause) {
    super(message, cause);
    this.hung = hung;
  }

  private CheckFailure(String message, boolean hung) {
    super(message);
    this.hung = hung;
  }

  public static CheckFailure failed(Throwable cause) {
    return new CheckFailure(String.valueOf(cause), false, cause);
  }

  public static CheckFailure tookTooLong(String message) {
    return new CheckFailure(message, true);
  }

  /** Whether it is likely to take too long the next time, too. */
  public boolean hung() {
    return hung;
  }
}
