package io.caseport.persistence.sqlite;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.sql.GramIndex;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import io.caseport.persistence.sql.TransactionalDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;

/** One SQLite file: its writes are done one after the other, its reads beside them. */
public final class SqliteDatabase extends TransactionalDatabase {
  private static final String ANY_ROW = "SELECT version FROM flyway_schema_history LIMIT 1";

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
  protected <T> T inWrite(Function<Session, T> work) {
    return writes.submit(work);
  }

  @Override
  protected <T> T inSnapshot(Function<Session, T> work) {
    return readers.use(
        session -> {
          session.begin();
          try {
            return work.apply(session);
          } finally {
            session.end();
          }
        });
  }

  @Override
  protected <T> T inPasses(Function<Session, T> work) {
    return readers.use(work);
  }

  @Override
  public GramIndex gramIndex() {
    return new SqliteGramIndex();
  }

  /**
   * Returns if the file can be read and its writer takes work. It asks nothing of the writer that
   * has to wait for the disk.
   *
   * @throws StoreFailure that says why not
   */
  @Override
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
}
