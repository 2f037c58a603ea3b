package io.caseport.domain.policy;

/** A place in a text as people name it: lines and columns count from 1. */
public record TextPosition(int line, int column) {

  /** The offset at which a line begins; the end of the text for one that it does not have. */
  public static int startOf(String text, int line) {
    int at = 1;
    int offset = 0;
    while (offset < text.length() && at < line) {
      if (endsLine(text, offset)) {
        at++;
      }
      offset++;
    }
    return offset;
  }

  private static boolean endsLine(String text, int offset) {
    char c = text.charAt(offset);
    return c == '\n' || (c == '\r' && !text.startsWith("\n", offset + 1));
  }

  public static TextPosition of(String text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (endsLine(text, i)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new TextPosition(line, offset - lineStart + 1);
  }
}
