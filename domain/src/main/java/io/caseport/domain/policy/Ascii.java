package io.caseport.domain.policy;

/** The alphabet of the policy language's own words. */
final class Ascii {
  private Ascii() {}

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  /** Whether a text has nothing but letters, digits and some further characters. */
  static boolean isAlphanumericOr(String further, String text) {
    return text.chars().allMatch(c -> isAlphanumeric(c) || further.indexOf(c) >= 0);
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
