package io.caseport.persistence.sql;

import java.util.LinkedHashMap;
import java.util.function.Supplier;

/** Answers that hold for one version of the data, those used last. For one thread at a time. */
final class SnapshotMemory {
  private static final int MOST = 1_000;

  private final LinkedHashMap<Object, Object> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long version;

  @SuppressWarnings("unchecked") // each question has answers of one type
  <T> T get(long current, Object question, Supplier<T> read) {
    if (version != current) {
      answers.clear();
      version = current;
    }
    var known = answers.get(question);
    return known != null ? (T) known : remember(question, read.get());
  }

  private <T> T remember(Object question, T answer) {
    if (answers.size() >= MOST) {
      answers.pollFirstEntry();
    }
    answers.put(question, answer);
    return answer;
  }
}
