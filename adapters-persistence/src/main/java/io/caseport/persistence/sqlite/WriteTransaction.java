package io.caseport.persistence.sqlite;

import io.caseport.persistence.sql.PendingWrite;
import io.caseport.persistence.sql.Session;
import java.sql.SQLException;

/** The transaction of a batch of writes, each of which is undone alone if it fails. */
final class WriteTransaction {
  private final Session session;

  WriteTransaction(Session session) {
    this.session = session;
  }

  /** With the driver's settings of the writer, this is BEGIN IMMEDIATE. */
  void begin() throws SQLException {
    session.connection().setAutoCommit(false);
    session.begun();
  }

  /**
   * @throws SQLException if the transaction is lost with all the writes in it
   */
  void include(PendingWrite<?> write) throws SQLException {
    session.execute("SAVEPOINT one_write");
    boolean succeeded = write.run(session);
    if (session.failure().isPresent()) {
      throw session.failure().get();
    }
    if (!succeeded) {
      session.execute("ROLLBACK TO one_write");
      session.begun();
    }
    session.execute("RELEASE one_write");
  }

  void commit() throws SQLException {
    session.ended();
    session.connection().setAutoCommit(true);
  }

  /** SQLite may have rolled back by itself, and may never have begun. */
  void rollback() {
    session.forgetFailure();
    session.ended();
    try (var statement = session.connection().createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException _) {
      // Nothing is left to roll back.
    }
    try {
      session.connection().setAutoCommit(true);
    } catch (SQLException _) {
      // The driver says COMMIT to a transaction that has ended.
    }
  }
}
