package io.caseport.persistence;

/** A data folder that cannot be used as it is. The message is one line that says what to do. */
public final class DataFolderProblem extends RuntimeException {
  public DataFolderProblem(String message) {
    super(message);
  }

  public DataFolderProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
