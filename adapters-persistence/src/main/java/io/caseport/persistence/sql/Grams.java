package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.SearchText;
import io.caseport.domain.cases.SearchWord;
import io.caseport.domain.cases.SearchWords;
import java.util.HashSet;
import java.util.Set;

/**
 * The hashes of the few characters that texts and words are made of. A text that has a word has all
 * grams of the word; one that has the grams may still lack the word.
 *
 * <p>Within words of a script with spaces between them, three characters make a gram, since two
 * would be in every text; the first and the first two of a word make one too. All other characters
 * make one each, and with the one before or behind.
 */
final class Grams {
  private static final int BITS_OF_CHARACTER = 21;

  private final Set<Integer> found = new HashSet<>();
  private final long account;
  private final int[] points;
  private final boolean[] spaced;

  private Grams(AccountId account, String folded) {
    this.account = Long.parseLong(account.value());
    points = folded.codePoints().toArray();
    spaced = new boolean[points.length];
    for (int i = 0; i < points.length; i++) {
      spaced[i] = SearchText.isOfSpacedWord(points[i]);
    }
  }

  static Set<Integer> of(AccountId account, SearchText text) {
    var grams = new Grams(account, text.folded());
    grams.addThoseOfText();
    return grams.found;
  }

  static Set<Integer> of(AccountId account, SearchWords words) {
    var all = new HashSet<Integer>();
    words.words().forEach(word -> all.addAll(of(account, word)));
    return all;
  }

  private static Set<Integer> of(AccountId account, SearchWord word) {
    var grams = new Grams(account, word.folded());
    if (word.isFoundOnlyAtStart() || grams.points.length == 1) {
      grams.add(0, grams.points.length);
    } else {
      grams.addThoseWithin();
    }
    return grams.found;
  }

  private void addThoseOfText() {
    addThoseWithin();
    for (int i = 0; i < points.length; i++) {
      boolean starts = spaced[i] && (i == 0 || !spaced[i - 1]);
      if (starts || (!spaced[i] && !SearchText.isSpace(points[i]))) {
        add(i, 1);
      }
      if (starts && areSpaced(i, 2)) {
        add(i, 2);
      }
    }
  }

  /** The grams that do not depend on what stands around. */
  private void addThoseWithin() {
    for (int i = 0; i + 1 < points.length; i++) {
      if (areSpaced(i, 3)) {
        add(i, 3);
      } else if (!areSpaced(i, 2)
          && !SearchText.isSpace(points[i])
          && !SearchText.isSpace(points[i + 1])) {
        add(i, 2);
      }
    }
  }

  private boolean areSpaced(int start, int length) {
    if (start + length > points.length) {
      return false;
    }
    for (int i = start; i < start + length; i++) {
      if (!spaced[i]) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int length) {
    long gram = 0;
    for (int i = start; i < start + length; i++) {
      gram = gram << BITS_OF_CHARACTER | points[i];
    }
    found.add(hash(gram));
  }

  /** Never negative; two grams that share a hash only make more texts to look through. */
  private int hash(long gram) {
    long mixed = (gram ^ account * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
    return (int) (mixed >>> 33);
  }
}
