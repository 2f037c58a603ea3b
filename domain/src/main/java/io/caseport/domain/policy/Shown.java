package io.caseport.domain.policy;

/**
 * Makes text of a document fit to stand in an error message: short, and free of the characters that
 * a protocol could not carry.
 */
public final class Shown {
  private static final int LONGEST = 120;

  private Shown() {}

  public static String text(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x7f) || (c >= 0xa0 && c <= 0xff)) {
        shown.append(c);
      } else {
        shown.append("U+%04X".formatted((int) c));
      }
    }
    return text.length() > LONGEST ? shown.append("...").toString() : shown.toString();
  }

  public static String quoted(String text) {
    return '"' + text(text) + '"';
  }
}
