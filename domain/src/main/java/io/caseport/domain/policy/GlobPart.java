package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;
import java.util.HashMap;
import java.util.Map;

/**
 * A part of a pattern between two stars, looked for at all places of a text at once: it follows 64
 * of its characters in a step, so that texts and patterns made to be slow are not.
 */
final class GlobPart {
  private final int length;
  private final boolean ignoresCase;
  private final Map<Character, long[]> places = new HashMap<>();
  private final long[] ones;

  /**
   * @param one stands for any character
   * @param ignoresCase whether ASCII letters match in either case
   */
  GlobPart(String part, char one, boolean ignoresCase) {
    this.ignoresCase = ignoresCase;
    this.length = part.length();
    this.ones = new long[(length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < length; i++) {
      char c = folded(part.charAt(i));
      mark(c == one ? ones : places.computeIfAbsent(c, _ -> new long[ones.length]), i);
    }
    for (long[] marks : places.values()) {
      for (int word = 0; word < marks.length; word++) {
        marks[word] |= ones[word];
      }
    }
  }

  private char folded(char c) {
    return ignoresCase ? Ascii.lower(c) : c;
  }

  private static void mark(long[] marks, int place) {
    marks[place / Long.SIZE] |= 1L << place;
  }

  /** Where the first occurrence ends, or -1 without any. */
  int endOfFirst(String text, int from, int to) {
    long[] begun = new long[ones.length];
    long last = 1L << (length - 1);
    for (int t = from; t < to; t++) {
      follow(begun, places.getOrDefault(folded(text.charAt(t)), ones));
      if ((begun[begun.length - 1] & last) != 0) {
        return t + 1;
      }
    }
    return -1;
  }

  /** Of the occurrences begun, and of one that begins here, those stay that go on. */
  private static void follow(long[] begun, long[] marks) {
    long carried = 1;
    for (int word = 0; word < begun.length; word++) {
      long next = begun[word] >>> (Long.SIZE - 1);
      begun[word] = (begun[word] << 1 | carried) & marks[word];
      carried = next;
    }
  }
}
