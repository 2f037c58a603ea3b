package io.caseport.persistence.sqlite;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.persistence.sql.Database;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One SQLite file: work finds its transaction by the thread that it runs on. */
public final class SqliteDatabase implements Database, UnitOfWork, AutoCloseable {
  private static final String ANY_ROW = "SELECT version FROM flyway_schema_history LIMIT 1";

  private final ScopedValue<Transaction> current = ScopedValue.newInstance();
  private final ReaderPool readers;
  private final Session writer;
  private final CommitQueue writes;
  private final OpenedFile file;

  private SqliteDatabase(Path path, Consumer<Throwable> failStop) throws SQLException {
    var connections = new SqliteConnections(path);
    readers = new ReaderPool(connections);
    writer = connections.openWriter();
    writes = new CommitQueue(writer, failStop);
    file = OpenedFile.at(path);
  }

  /**
   * Opens a file whose schema is in place.
   *
   * @param failStop called once, after all who wait were refused, when the disk fails a write; it
   *     has to end the process
   */
  public static SqliteDatabase open(Path file, Consumer<Throwable> failStop) throws SQLException {
    var database = new SqliteDatabase(file, failStop);
    database.writes.start();
    return database;
  }

  @Override
  public <T> T write(Supplier<T> work) {
    return write(_ -> work.get());
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    if (!current.isBound()) {
      return writes.submit(session -> within(new Transaction(session, true), work));
    }
    if (!current.get().writable()) {
      throw new IllegalStateException("a unit of work that reads cannot write");
    }
    return work.apply(current.get().session());
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return current.isBound() ? work.get() : readers.use(session -> snapshot(session, work));
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return current.isBound() ? work.apply(current.get().session()) : readers.use(work);
  }

  private <T> T snapshot(Session session, Supplier<T> work) {
    session.begin();
    try {
      return within(new Transaction(session, false), _ -> work.get());
    } finally {
      session.end();
    }
  }

  private <T> T within(Transaction transaction, Function<Session, T> work) {
    return ScopedValue.where(current, transaction).call(() -> work.apply(transaction.session()));
  }

  /**
   * Returns if the file can be read and its writer takes work. It asks nothing of the writer that
   * has to wait for the disk.
   *
   * @throws StoreFailure that says why not
   */
  public void probe() {
    file.requireInPlace();
    writes.requireWriter();
    readers.use(session -> session.find(ANY_ROW, Row::text));
  }

  /** Ends the writes that wait; the last process to close the file leaves no log beside it. */
  @Override
  public void close() {
    writes.close();
    readers.close();
    writer.close();
  }

  private record Transaction(Session session, boolean writable) {}
}
