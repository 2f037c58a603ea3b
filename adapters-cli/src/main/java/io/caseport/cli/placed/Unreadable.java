package io.caseport.cli.placed;

/** A file breaks its format; the message says where and what is allowed there. */
public final class Unreadable extends RuntimeException {
  private final int line;
  private final int column;

  Unreadable(int line, int column, String problem) {
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
