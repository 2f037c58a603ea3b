package io.caseport.domain.policy;

/**
 * A pattern in which {@code *} is any run of characters, also an empty one, and {@code ?} exactly
 * one. It goes back to its last star only, so that no pattern takes more than text times pattern
 * steps.
 */
final class Glob {
  private final String pattern;
  private final boolean ignoresCase;
  private final boolean literal;

  private Glob(String pattern, boolean ignoresCase) {
    this.pattern = pattern;
    this.ignoresCase = ignoresCase;
    this.literal = pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
  }

  static Glob exactCase(String pattern) {
    return new Glob(pattern, false);
  }

  /** ASCII letters match in either case. */
  static Glob anyCase(String pattern) {
    return new Glob(Ascii.lower(pattern), true);
  }

  boolean matches(String text) {
    return matches(text, 0, text.length());
  }

  boolean matches(String text, int from, int to) {
    // Most patterns name one service, which most requests spell as the pattern does.
    if (literal && pattern.length() != to - from) {
      return false;
    }
    if (literal && from == 0 && pattern.equals(text)) {
      return true;
    }
    int t = from;
    int p = 0;
    int star = -1;
    int starText = from;
    while (t < to) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (wanted == '*') {
        star = p++;
        starText = t;
      } else if (p < pattern.length() && (wanted == '?' || wanted == folded(text.charAt(t)))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++starText;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private char folded(char c) {
    return ignoresCase ? Ascii.lower(c) : c;
  }
}
