package io.caseport.persistence.sqlite;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.account.AccountId;
import io.caseport.persistence.sql.Memory;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import java.util.function.Supplier;

/**
 * Answers that hold until anything is committed, which SQLite tells a connection by a number. For
 * one connection that reads, and one thread at a time.
 */
final class DataVersionMemory implements Memory {
  /** There are a few connections, and each remembers by itself. */
  private static final int MOST = (int) Math.min(2_000_000, Runtime.getRuntime().maxMemory() / 100);

  private final SnapshotMemory<Grants> answers = new SnapshotMemory<>(MOST, Grants::weight);

  @Override
  public Grants recall(Session session, AccountId account, Object question, Supplier<Grants> read) {
    long version = session.find("PRAGMA data_version", Row::number).orElseThrow();
    return answers.get(version, question, read);
  }
}
