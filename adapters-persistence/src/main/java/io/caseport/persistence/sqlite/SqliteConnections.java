package io.caseport.persistence.sqlite;

import io.caseport.persistence.sql.AccessVersionMemory;
import io.caseport.persistence.sql.Inserts;
import io.caseport.persistence.sql.Memory;
import io.caseport.persistence.sql.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens connections to one file, each kind with its settings. */
final class SqliteConnections {
  private static final int BUSY_MILLIS = 5_000;
  private static final int CHECKPOINT_PAGES = 4_000;
  private static final int LARGEST_IDLE_WAL = 64 << 20;

  /** Negative means KiB. Display ids go to random pages, of which few would stay in less. */
  private static final int WRITER_CACHE_KIBIBYTES = -8 << 10;

  private static final int MAPPED_BYTES = 256 << 20;

  private final Path file;
  private final Memory memory = new AccessVersionMemory();

  SqliteConnections(Path file) {
    this.file = file;
  }

  /**
   * FULL syncs each commit before it is acknowledged; IMMEDIATE takes the write lock at once, so
   * that no transaction fails halfway because another process wrote.
   */
  SQLiteDataSource forWriting() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setWalAutocheckpoint(CHECKPOINT_PAGES);
    config.setJournalSizeLimit(LARGEST_IDLE_WAL);
    config.setCacheSize(WRITER_CACHE_KIBIBYTES);
    config.setGetGeneratedKeys(false);
    return dataSource(config);
  }

  private SQLiteDataSource forReading() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(TransactionMode.DEFERRED);
    config.setPragma(Pragma.MMAP_SIZE, Integer.toString(MAPPED_BYTES));
    return dataSource(config);
  }

  private SQLiteDataSource dataSource(SQLiteConfig config) {
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  Session openWriter() throws SQLException {
    return new Session(
        forWriting().getConnection(), new SqliteFailures(), Inserts.EACH, false, memory);
  }

  Session openReader() throws SQLException {
    var connection = forReading().getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return new Session(connection, new SqliteFailures(), Inserts.EACH, true, memory);
  }
}
