package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.wording.Phrase;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant by one that is not known; letter case does not count. */
final class Spelling {
  private Spelling() {}

  /** The most similar of the known words, if at most a third of it is different. */
  static Optional<String> nearest(String given, Collection<String> known) {
    return known.stream()
        .min(Comparator.<String>comparingInt(word -> distance(given, word)).thenComparing(w -> w))
        .filter(word -> 3 * distance(given, word) <= word.length());
  }

  static Phrase didYouMean(String given, Collection<String> known, Advice otherwise) {
    return nearest(given, known).map(Advice.WRITE::of).orElseGet(otherwise::of);
  }

  /** How many letters must be put in, taken out or replaced; the last two swapped count as one. */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
