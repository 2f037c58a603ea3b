package io.caseport.domain.policy;

/** A place in a text as people name it: lines and columns count from 1. */
public record TextPosition(int line, int column) {

  public static TextPosition of(String text, int offset) {
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
    return new TextPosition(line, offset - lineStart + 1);
  }
}
