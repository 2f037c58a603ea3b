package io.caseport.rest.signature;

/** A piece of a request, made fit to be quoted in an error message. */
final class Excerpt {
  private static final int LONGEST = 100;

  private Excerpt() {}

  /**
   * Cuts long text and masks what is not printable ASCII, so that every log and XML can hold it.
   */
  static String of(String text) {
    var shown = new StringBuilder(Math.min(text.length(), LONGEST) + 3);
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      shown.append(c >= 0x20 && c < 0x7f ? c : '?');
    }
    return text.length() > LONGEST ? shown.append("...").toString() : shown.toString();
  }
}
