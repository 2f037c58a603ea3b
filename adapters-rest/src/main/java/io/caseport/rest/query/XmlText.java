package io.caseport.rest.query;

/** What XML 1.0 can hold as text, and how. */
final class XmlText {
  private XmlText() {}

  /** Whether a document can hold the character at all, escaped or not. */
  static boolean allows(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }

  /** Appends the text; U+FFFD stands in for what came from elsewhere and cannot be held. */
  static void append(StringBuilder out, String text) {
    text.codePoints().forEach(c -> append(out, c));
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\r' -> out.append("&#13;"); // a bare one is read as a line feed
      default -> out.appendCodePoint(allows(codePoint) ? codePoint : 0xFFFD);
    }
  }
}
