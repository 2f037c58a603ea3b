package io.caseport.advisor.report;

/** Texts of strangers that are to be kept and shown. */
final class PlainText {
  private PlainText() {}

  /** Whether it is well-formed, and has no line end or other control character. */
  static boolean isOneLine(String text) {
    return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
  }

  /** The text on one line, up to that length. */
  static String shortened(String text, int most) {
    var line =
        text.codePoints()
            .map(c -> Character.isISOControl(c) || isHalf(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    if (line.length() <= most) {
      return line;
    }
    var end = most - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
