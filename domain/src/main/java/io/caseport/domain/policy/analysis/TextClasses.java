package io.caseport.domain.policy.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Cuts all texts of a shape into the classes that patterns make: two texts are in one class when
 * the same patterns match them. All patterns read the same text side by side, breadth first, so
 * that each class is found, by one of its shortest texts.
 */
final class TextClasses {
  private static final int MOST_STATES = 5_000;
  private static final String FRESH = "xyzqwkvjhuabcdefgilmnoprst0123456789XYZQ";
  private static final String FRESH_DIGITS = "0123456789";

  private final List<TextPattern> patterns;
  private final List<Character> alphabet;

  /** Where every pattern is after some text; the shape comes first. */
  private record State(List<BitSet> places) {}

  private record Step(State state, String text) {}

  /** Remembers classes for one analysis, which asks for the same ones again for many actions. */
  static final class Memory {
    private record Question(TextPattern shape, Collection<TextPattern> patterns) {}

    private final Map<Question, Optional<List<String>>> known = new HashMap<>();

    Optional<List<String>> classes(TextPattern shape, Collection<TextPattern> patterns) {
      return known.computeIfAbsent(
          new Question(shape, patterns), question -> of(question.shape(), question.patterns()));
    }
  }

  private TextClasses(TextPattern shape, Collection<TextPattern> patterns) {
    this.patterns = new ArrayList<>(List.of(shape));
    this.patterns.addAll(new LinkedHashSet<>(patterns));
    this.alphabet = alphabet(this.patterns);
  }

  /** A text of each class; nothing if there are too many states to look through. */
  static Optional<List<String>> of(TextPattern shape, Collection<TextPattern> patterns) {
    return new TextClasses(shape, patterns).find();
  }

  private Optional<List<String>> find() {
    Map<BitSet, String> found = new LinkedHashMap<>();
    Set<State> seen = new HashSet<>();
    Queue<Step> open = new ArrayDeque<>();
    State start = new State(patterns.stream().map(TextPattern::start).toList());
    seen.add(start);
    open.add(new Step(start, ""));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (patterns.getFirst().accepts(step.state().places().getFirst())) {
        found.putIfAbsent(matching(step.state()), step.text());
      }
      for (char c : alphabet) {
        State next = after(step.state(), c);
        boolean possible = !next.places().getFirst().isEmpty();
        if (possible && seen.add(next)) {
          if (seen.size() > MOST_STATES) {
            return Optional.empty();
          }
          open.add(new Step(next, step.text() + c));
        }
      }
    }
    return Optional.of(List.copyOf(found.values()));
  }

  private State after(State state, char c) {
    List<BitSet> places = new ArrayList<>(patterns.size());
    for (int i = 0; i < patterns.size(); i++) {
      places.add(patterns.get(i).after(state.places().get(i), c));
    }
    return new State(places);
  }

  private BitSet matching(State state) {
    BitSet matching = new BitSet();
    for (int i = 1; i < patterns.size(); i++) {
      matching.set(i, patterns.get(i).accepts(state.places().get(i)));
    }
    return matching;
  }

  /** One character that no pattern names stands for all such. */
  private static List<Character> alphabet(List<TextPattern> patterns) {
    Set<Character> named = new LinkedHashSet<>();
    patterns.forEach(pattern -> pattern.addCharacters(named));
    Set<Character> alphabet = new LinkedHashSet<>();
    addFirstNotIn(named, FRESH, alphabet);
    addFirstNotIn(named, FRESH_DIGITS, alphabet);
    alphabet.addAll(named);
    alphabet.add(':');
    return List.copyOf(alphabet);
  }

  private static void addFirstNotIn(Set<Character> named, String from, Set<Character> alphabet) {
    for (int i = 0; i < from.length(); i++) {
      if (!named.contains(from.charAt(i))) {
        alphabet.add(from.charAt(i));
        return;
      }
    }
  }
}
