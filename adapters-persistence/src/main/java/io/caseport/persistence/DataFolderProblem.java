package io.caseport.persistence;

/** A data folder that cannot be used as it is. Message and hint are one line each. */
public final class DataFolderProblem extends RuntimeException {
  private final String hint;

  public DataFolderProblem(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public DataFolderProblem(String message, String hint, Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
