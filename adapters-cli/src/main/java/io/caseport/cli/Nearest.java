package io.caseport.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word was meant by one that is not known. */
final class Nearest {
  private Nearest() {}

  /** The most similar of the known words, if at least half of it was typed. */
  static Optional<String> to(String typed, Collection<String> known) {
    return closest(typed, known).filter(word -> 2 * distance(typed, word) <= word.length());
  }

  /** The most similar of the known words, however far it is. */
  static Optional<String> closest(String typed, Collection<String> known) {
    return known.stream().min(Comparator.comparingInt(word -> distance(typed, word)));
  }

  /** How many letters must be put in, taken out or replaced. */
  private static int distance(String from, String to) {
    var above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      var row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
