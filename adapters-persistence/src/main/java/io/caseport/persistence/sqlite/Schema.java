package io.caseport.persistence.sqlite;

import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.sql.ContentsInPieces;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a file to the newest schema. For one process at a time. */
public final class Schema {
  /** The version of the last script; starting Flyway to find it out would cost 0.2 s each time. */
  public static final int NEWEST = 24;

  public static final String SCRIPTS = "classpath:io/caseport/persistence/migration";
  private static final String OWN_SCRIPTS = "classpath:io/caseport/persistence/sqlite/migration";

  private static final String VERSION =
      "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success";
  private static final String HISTORY_TABLES =
      "SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'";

  private Schema() {}

  /**
   * @throws StoreProblem for a file of a newer program, or none of ours
   */
  public static void prepare(Path file) {
    var source = new SqliteConnections(file).forWriting();
    int version = useWriteAheadLog(file, source);
    if (version > NEWEST) {
      throw new StoreProblem(
          "The database %s has schema version %d, but this program knows versions up to %d."
              .formatted(file, version, NEWEST),
          "start a newer program, or name another folder with --data DIR");
    }
    if (version < NEWEST) {
      migrate(file, source, NEWEST);
    }
  }

  /** Makes the tables of a version in an empty file. */
  public static void create(Path file, int version) {
    migrate(file, new SqliteConnections(file).forWriting(), version);
  }

  /** The version of a database, or 0 if it is none of ours. */
  public static int version(Connection connection) throws SQLException {
    return number(connection, HISTORY_TABLES) > 0 ? number(connection, VERSION) : 0;
  }

  private static int useWriteAheadLog(Path file, DataSource source) {
    try (var connection = source.getConnection()) {
      if (number(connection, HISTORY_TABLES) == 0) {
        number(connection, "PRAGMA journal_mode = WAL");
      }
      return version(connection);
    } catch (SQLException e) {
      throw new StoreProblem(
          "The database %s cannot be read (%s).".formatted(file, e.getMessage()),
          "restore it from a backup, or name another folder with --data DIR",
          e);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      return results.getInt(1);
    }
  }

  private static void migrate(Path file, DataSource source, int version) {
    try {
      flyway(source, version).migrate();
    } catch (FlywayException e) {
      throw new StoreProblem(
          "The database %s cannot be brought to schema version %d (%s)."
              .formatted(
                  file, version, String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          "restore it from a backup, or name another folder with --data DIR",
          e);
    }
  }

  static Flyway flyway(DataSource source) {
    return flyway(source, NEWEST);
  }

  private static Flyway flyway(DataSource source, int version) {
    return Flyway.configure()
        .target(Integer.toString(version))
        .dataSource(source)
        .locations(SCRIPTS, OWN_SCRIPTS)
        .placeholders(Map.of("binary", "BLOB"))
        .javaMigrations(new ContentsInPieces())
        .validateMigrationNaming(true)
        .load();
  }
}
