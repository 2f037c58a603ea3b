package io.caseport.domain.policy;

/**
 * A policy document that is not accepted. The message begins with AWS's own text where AWS has one,
 * then says what was found, what is allowed and where.
 */
public final class MalformedPolicyDocument extends RuntimeException {
  private final int line;
  private final int column;

  private MalformedPolicyDocument(String problem, int line, int column) {
    super("%s (line %d, column %d)".formatted(problem, line, column), null, false, false);
    this.line = line;
    this.column = column;
  }

  static MalformedPolicyDocument at(String text, int offset, String problem) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (endsLine) {
        line++;
        lineStart = i + 1;
      }
    }
    return new MalformedPolicyDocument(problem, line, offset - lineStart + 1);
  }

  /** The line of the offending text, counted from 1. */
  public int line() {
    return line;
  }

  /** The column of the offending text in its line, in characters, counted from 1. */
  public int column() {
    return column;
  }
}
