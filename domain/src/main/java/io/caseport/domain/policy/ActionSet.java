package io.caseport.domain.policy;

import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.text.Ascii;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of actions of the catalogue, one bit each. */
public final class ActionSet {
  private static final ActionCatalogue CATALOGUE = ActionCatalogue.standard();

  private final long[] words;

  private ActionSet(long[] words) {
    this.words = words;
  }

  /** The actions of the catalogue that a clause covers. */
  public static ActionSet of(ActionClause clause) {
    ActionSet set = new ActionSet(new long[(CATALOGUE.size() + Long.SIZE - 1) / Long.SIZE]);
    for (int i = 0; i < clause.patterns().size(); i++) {
      set.add(clause.patterns().get(i));
    }
    if (clause.negated()) {
      set.invert();
    }
    return set;
  }

  public boolean contains(int index) {
    return (words[index / Long.SIZE] & (1L << index)) != 0;
  }

  /** The numbers of the actions in the set, in order. */
  public IntStream indices() {
    return IntStream.range(0, CATALOGUE.size()).filter(this::contains);
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  public boolean containsAll(ActionSet other) {
    for (int i = 0; i < words.length; i++) {
      if ((other.words[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  private void add(ActionPattern pattern) {
    String text = pattern.text();
    int colon = text.indexOf(':');
    String service = colon < 0 ? "*" : Ascii.lower(text.substring(0, colon));
    String name = text.substring(colon + 1);
    int wildcard = firstWildcard(name);
    if (service.equals("*")) {
      for (String known : CATALOGUE.services()) {
        addNames(pattern, known, name, wildcard);
      }
    } else {
      addNames(pattern, service, name, wildcard);
    }
  }

  /** Wildcards come last as a rule, and then all that begins alike is meant. */
  private void addNames(ActionPattern pattern, String service, String name, int wildcard) {
    if (wildcard == name.length()) {
      int index = CATALOGUE.indexOf(service, name);
      // The catalogue folds letters beyond ASCII, which patterns do not.
      if (index >= 0 && pattern.matchesName(CATALOGUE.get(index).name())) {
        add(index);
      }
      return;
    }
    var range = CATALOGUE.startingWith(service, Ascii.lower(name.substring(0, wildcard)));
    String rest = name.substring(wildcard + 1);
    boolean plainEnd =
        wildcard == 0 && name.charAt(0) == '*' && firstWildcard(rest) == rest.length();
    boolean all = rest.isEmpty() && name.charAt(wildcard) == '*';
    String end = Ascii.lower(rest);
    for (int index = range.first(); index < range.end(); index++) {
      boolean covered =
          plainEnd
              ? CATALOGUE.endsWith(index, end)
              : all || pattern.matchesName(CATALOGUE.get(index).name());
      if (covered) {
        add(index);
      }
    }
  }

  private static int firstWildcard(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '*' || name.charAt(i) == '?') {
        return i;
      }
    }
    return name.length();
  }

  private void add(int index) {
    words[index / Long.SIZE] |= 1L << index;
  }

  private void invert() {
    for (int i = 0; i < words.length; i++) {
      words[i] = ~words[i];
    }
    words[words.length - 1] &= -1L >>> -CATALOGUE.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActionSet set && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return indices().mapToObj(index -> CATALOGUE.get(index).text()).toList().toString();
  }
}
