package io.caseport.cli.policytest;

/** A file of tests breaks its format; the message says where and what is allowed there. */
public final class UnreadableTests extends RuntimeException {
  private final int line;
  private final int column;

  UnreadableTests(int line, int column, String problem) {
    super(problem);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
