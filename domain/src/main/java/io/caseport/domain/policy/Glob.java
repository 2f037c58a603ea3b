package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;

/**
 * A pattern in which {@code *} is any run of characters, also an empty one, and {@code ?} exactly
 * one. It goes back to its last star only, and where it comes to do so often, the rest is looked
 * for by a {@link GlobPart} for each star.
 */
final class Glob {
  // Noncharacters stand for the wildcards where the values of variables are joined in, so that a
  // star of a value is but a star.
  private static final char RUN = '\uffff';
  private static final char ONE = '\ufffe';

  /** How often each character may be looked at before going back is held to be slow. */
  private static final int PATIENCE = 8;

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
    int patience = PATIENCE * (to - from + pattern.length());
    while (t < to) {
      if (patience-- == 0) {
        return restMatches(star, text, starText, to);
      }
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

  /** Whether the pattern from a star on covers the text. */
  private boolean restMatches(int star, String text, int from, int to) {
    int t = from;
    int start = star;
    while (start < pattern.length()) {
      start++;
      int end = pattern.indexOf(run, start);
      if (end < 0) {
        return endMatches(start, text, t, to);
      }
      if (end > start) {
        String part = pattern.substring(start, end);
        t = new GlobPart(part, one, ignoresCase).endOfFirst(text, t, to);
        if (t < 0) {
          return false;
        }
      }
      start = end;
    }
    return true;
  }

  private boolean endMatches(int start, String text, int from, int to) {
    int length = pattern.length() - start;
    if (to - from < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char wanted = pattern.charAt(start + i);
      if (wanted != one && !isSame(wanted, text.charAt(to - length + i))) {
        return false;
      }
    }
    return true;
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
