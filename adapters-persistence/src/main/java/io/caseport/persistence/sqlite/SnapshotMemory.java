package io.caseport.persistence.sqlite;

import java.util.LinkedHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Answers that hold for one version of the data, those used last, as many as may weigh together
 * what is allowed. For one thread at a time.
 *
 * @param <T> what the questions are answered with
 */
final class SnapshotMemory<T> {
  private final int most;
  private final ToIntFunction<T> weigher;
  private final LinkedHashMap<Object, T> answers = new LinkedHashMap<>(16, 0.75f, true);
  private int weight;
  private long version;

  SnapshotMemory(int most, ToIntFunction<T> weigher) {
    this.most = most;
    this.weigher = weigher;
  }

  T get(long current, Object question, Supplier<T> read) {
    if (version != current) {
      answers.clear();
      weight = 0;
      version = current;
    }
    var known = answers.get(question);
    return known != null ? known : remember(question, read.get());
  }

  /** An answer that weighs more than is allowed leaves the others alone. */
  private T remember(Object question, T answer) {
    int added = weigher.applyAsInt(answer);
    if (added <= most) {
      answers.put(question, answer);
      weight += added;
      while (weight > most) {
        weight -= weigher.applyAsInt(answers.pollFirstEntry().getValue());
      }
    }
    return answer;
  }
}
