package io.caseport.persistence.sqlite;

import io.caseport.domain.account.AccountId;
import io.caseport.persistence.sql.Memory;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/**
 * Answers that hold until anything is committed, which SQLite tells a connection by a number. For
 * one connection that reads, and one thread at a time.
 */
final class DataVersionMemory implements Memory {
  private static final int MOST = 1_000;

  private final LinkedHashMap<Object, Object> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long version;

  @Override
  @SuppressWarnings("unchecked") // each question has answers of one type
  public <T> T recall(Session session, AccountId account, Object question, Supplier<T> read) {
    long current = session.find("PRAGMA data_version", Row::number).orElseThrow();
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
