package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;

/**
 * A pattern in which {@code *} is any run of characters, also an empty one, and {@code ?} exactly
 * one. It goes back to its last star only, so that no pattern takes more than text times pattern
 * steps.
 */
final class Glob {
  // Noncharacters stand for the wildcards where the values of variables are joined in, so that a
  // star of a value is but a star.
  private static final char RUN = '\uffff';
  private static final char ONE = '\ufffe';
  private static final char REPLACEMENT = '\ufffd';

  private final String pattern;
  private final char run;
  private final char one;
  private final boolean ignoresCase;
  private final boolean literal;

  private Glob(String pattern, char run, char one, boolean ignoresCase) {
    this.pattern = pattern;
    this.run = run;
    this.one = one;
    this.ignoresCase = ignoresCase;
    this.literal = pattern.indexOf(run) < 0 && pattern.indexOf(one) < 0;
  }

  static Glob exactCase(String pattern) {
    return new Glob(pattern, '*', '?', false);
  }

  /** ASCII letters match in either case. */
  static Glob anyCase(String pattern) {
    return new Glob(pattern, '*', '?', true);
  }

  /** Joins texts of {@link #withWildcards} and {@link #withoutWildcards}. */
  static Glob joined(CharSequence parts) {
    return new Glob(parts.toString(), RUN, ONE, false);
  }

  static String withWildcards(String text) {
    return withoutWildcards(text).replace('*', RUN).replace('?', ONE);
  }

  static String withoutWildcards(String text) {
    return text.replace(RUN, REPLACEMENT).replace(ONE, REPLACEMENT);
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
    if (endsOtherwise(text, from, to)) {
      return false;
    }
    int t = from;
    int p = 0;
    int star = -1;
    int starText = from;
    while (t < to) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (wanted == run) {
        star = p++;
        starText = t;
      } else if (p < pattern.length() && (wanted == one || isSame(wanted, text.charAt(t)))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++starText;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == run) {
      p++;
    }
    return p == pattern.length();
  }

  /** Of a service's many actions, most fail {@code *Policy} at once by their last letter. */
  private boolean endsOtherwise(String text, int from, int to) {
    if (pattern.isEmpty() || from == to) {
      return false;
    }
    char last = pattern.charAt(pattern.length() - 1);
    return last != run && last != one && !isSame(last, text.charAt(to - 1));
  }

  private boolean isSame(char wanted, char given) {
    return wanted == given || (ignoresCase && Ascii.lower(wanted) == Ascii.lower(given));
  }
}
