package io.caseport.persistence.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** A database file as those open it who look after it, copy it or fill it. */
public final class SqliteFile {
  private static final int BUSY_MILLIS = 5_000;

  private SqliteFile() {}

  /**
   * Opens a file to read it, in one transaction that sees one state. Others may write to it
   * meanwhile.
   */
  public static Connection snapshot(Path file) throws SQLException {
    var connection = new SqliteConnections(file).openReader().connection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** Opens a file that nobody writes to, and leaves nothing beside it. */
  public static Connection atRest(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toUri().toASCIIString() + "?immutable=1");
    return source.getConnection();
  }

  /**
   * Opens a file that is thrown away if anything goes wrong, with a transaction begun. Nothing is
   * on the disk before somebody syncs the file.
   */
  public static Connection forLoading(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setJournalMode(JournalMode.OFF);
    config.setSynchronous(SynchronousMode.OFF);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    var connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * Writes a whole copy of a file that others may write to meanwhile. What was committed before is
   * in it, and no part of anything else. SQLite's own interface for backups begins anew whenever
   * another process writes, and so never ends under load.
   *
   * @param copy a file that is empty or not there
   */
  public static void copy(Path file, Path copy) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    }
  }

  /** Makes a file one whose readers do not wait for its writer, as a copy is not. */
  public static void useWriteAheadLog(Path file) throws SQLException {
    try (var connection = new SqliteConnections(file).forWriting().getConnection()) {
      texts(connection, "PRAGMA journal_mode = WAL");
    }
  }

  /** How writers are set up to sync: 2 is before each commit is acknowledged. */
  public static String settings(Path file) throws SQLException {
    try (var connection = new SqliteConnections(file).forWriting().getConnection()) {
      return "journal_mode=%s, synchronous=%s"
          .formatted(
              texts(connection, "PRAGMA journal_mode").getFirst(),
              texts(connection, "PRAGMA synchronous").getFirst());
    }
  }

  /** What SQLite finds wrong with a file; nothing if all is well. */
  public static List<String> damage(Connection connection, boolean thorough) throws SQLException {
    var found =
        new ArrayList<>(
            texts(connection, thorough ? "PRAGMA integrity_check(5)" : "PRAGMA quick_check(5)"));
    found.removeIf("ok"::equals);
    if (thorough) {
      texts(connection, "PRAGMA foreign_key_check").stream()
          .limit(5)
          .map(table -> "a row of " + table + " refers to one that is not there")
          .forEach(found::add);
    }
    return found;
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (results.next()) {
        texts.add(results.getString(1));
      }
      return texts;
    }
  }
}
