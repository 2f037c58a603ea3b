package io.caseport.persistence.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.caseport.persistence.sql.Inserts;
import io.caseport.persistence.sql.Memory;
import io.caseport.persistence.sql.Session;
import java.sql.SQLException;
import java.util.function.Function;

/** Lends connections of one kind. */
final class SessionPool implements AutoCloseable {
  private final PostgresFailures failures = new PostgresFailures();
  private final HikariDataSource connections;
  private final PersistentDataSource source;
  private final boolean readOnly;

  SessionPool(HikariDataSource connections, PersistentDataSource source, boolean readOnly) {
    this.connections = connections;
    this.source = source;
    this.readOnly = readOnly;
  }

  <T> T use(Memory memory, Function<Session, T> work) {
    try (var session = open(memory)) {
      return work.apply(session);
    }
  }

  private Session open(Memory memory) {
    try {
      return new Session(connections.getConnection(), failures, Inserts.GATHERED, readOnly, memory);
    } catch (SQLException e) {
      throw failures.of(source.failure().orElse(e));
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
