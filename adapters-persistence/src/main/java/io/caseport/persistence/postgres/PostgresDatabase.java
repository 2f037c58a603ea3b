package io.caseport.persistence.postgres;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.sql.AccessVersionMemory;
import io.caseport.persistence.sql.GramIndex;
import io.caseport.persistence.sql.Memory;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import io.caseport.persistence.sql.SharedReads;
import io.caseport.persistence.sql.TransactionalDatabase;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * One PostgreSQL database. Work that writes is serializable: it either reads and writes as if no
 * other work ran meanwhile, or is refused by the server and run again.
 */
public final class PostgresDatabase extends TransactionalDatabase {
  private static final int MOST_WRITERS = 16;
  private static final int MOST_READERS = 16;
  private static final String STANDBY =
      "SELECT pg_is_in_recovery() FROM flyway_schema_history LIMIT 1";

  private final PostgresFailures failures = new PostgresFailures();
  private final AccessVersionMemory memory = new AccessVersionMemory();
  private final SessionPool writers;
  private final CommitLanes lanes;
  private final SessionPool readers;

  private PostgresDatabase(SessionPool writers, SessionPool readers) {
    this.writers = writers;
    this.lanes = new CommitLanes(writers, memory);
    this.readers = readers;
  }

  /** Opens a database whose schema is in place. */
  public static PostgresDatabase open(PostgresServer server) {
    var connections = new PostgresConnections(server);
    return new PostgresDatabase(
        connections.pool("caseport-writers", MOST_WRITERS, "TRANSACTION_SERIALIZABLE", false),
        connections.pool("caseport-readers", MOST_READERS, "TRANSACTION_REPEATABLE_READ", true));
  }

  @Override
  protected <T> T inWrite(Function<Session, T> work) {
    try {
      return lanes.submit(work);
    } catch (CommitLanes.NotTogether _) {
      return alone(work);
    }
  }

  /** How many writes wait for one that runs. */
  int waitingWrites() {
    return lanes.waiting();
  }

  private <T> T alone(Function<Session, T> work) {
    var retries = new Retries();
    while (true) {
      try {
        return writers.use(memory, session -> committed(session, work));
      } catch (Conflict conflict) {
        if (!retries.mayTryAgain()) {
          throw failures.of(conflict.failure);
        }
      }
    }
  }

  private <T> T committed(Session session, Function<Session, T> work) {
    session.begin();
    try {
      T result = work.apply(session);
      requireIntact(session);
      session.commit();
      return result;
    } catch (StoreFailure.IdentifierTaken taken) {
      session.rollback();
      throw taken;
    } catch (Throwable failure) {
      session.rollback();
      session
          .failure()
          .filter(PostgresFailures::isConflict)
          .ifPresent(
              conflict -> {
                throw new Conflict(conflict);
              });
      throw failure;
    }
  }

  /** Work may have gone on after an error; the server would take its commit and undo all of it. */
  private void requireIntact(Session session) {
    session
        .failure()
        .ifPresent(
            failure -> {
              throw failures.of(failure);
            });
  }

  @Override
  protected <T> T inSnapshot(Function<Session, T> work) {
    return readers.use(
        memory,
        session -> {
          session.begin();
          try {
            return work.apply(session);
          } finally {
            session.end();
          }
        });
  }

  /** Statements of which each sees another state prove nothing to one another. */
  @Override
  protected <T> T inPasses(Function<Session, T> work) {
    return readers.use(Memory.NONE, work);
  }

  /** A read is a round trip to the server, whose time it takes as well. */
  @Override
  protected <K, T> T inPasses(SharedReads<K, T> shared, K question, Function<Session, T> work) {
    return shared.read(question, () -> inPasses(work));
  }

  @Override
  public GramIndex gramIndex() {
    return new PostgresGramIndex();
  }

  @Override
  public void probe() {
    boolean standby =
        writers.use(Memory.NONE, session -> session.find(STANDBY, Row::flag)).orElse(false);
    if (standby) {
      throw new StoreFailure.Unavailable(
          "the database is a standby", new SQLException("it takes no writes"));
    }
  }

  @Override
  public void close() {
    lanes.close();
    writers.close();
    readers.close();
  }

  /** The server has refused work because of other work. */
  private static final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SQLException failure;

    Conflict(SQLException failure) {
      super(null, null, false, false);
      this.failure = failure;
    }
  }
}
