package io.caseport.domain.text;

/**
 * The alphabet of names, keys and the policy language's words. Whatever is compared without regard
 * to case is compared by {@link #lower(String)}: two foldings that differ for one letter are a way
 * around a Deny.
 */
public final class Ascii {
  private Ascii() {}

  public static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  public static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != lower(text.charAt(i))) {
        return lowerFrom(i, text);
      }
    }
    return text;
  }

  private static String lowerFrom(int first, String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = first; i < lower.length(); i++) {
      lower.setCharAt(i, lower(lower.charAt(i)));
    }
    return lower.toString();
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a text has nothing but letters, digits and some further characters. */
  public static boolean isAlphanumericOr(String further, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isAlphanumeric(c) && further.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
