package io.caseport.persistence.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes a set of names to the database in parts, since no statement has places for any number. */
final class InParts {
  private static final int MOST = 512;

  private InParts() {}

  static <N> void each(Collection<N> names, Consumer<List<N>> step) {
    var all = List.copyOf(names);
    for (int from = 0; from < all.size(); from += MOST) {
      step.accept(all.subList(from, Math.min(all.size(), from + MOST)));
    }
  }

  static <N, T> List<T> list(Collection<N> names, Function<List<N>, List<T>> step) {
    var found = new ArrayList<T>();
    each(names, some -> found.addAll(step.apply(some)));
    return found;
  }
}
