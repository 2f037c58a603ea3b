package io.caseport.persistence.postgres;

import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.sql.ContentsInPieces;
import io.caseport.persistence.sqlite.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the newest schema: the scripts that SQLite has too, and after them the one
 * that only PostgreSQL has. For one process at a time.
 */
final class PostgresSchema {
  private static final String OWN_SCRIPTS = "classpath:io/caseport/persistence/postgres/migration";

  private static final String HISTORY = "SELECT to_regclass('flyway_schema_history') IS NOT NULL";
  private static final String VERSION =
      """
      SELECT coalesce(max(CAST(split_part(version, '.', 1) AS INTEGER)), 0)
      FROM flyway_schema_history
      WHERE success
      """;

  /** Whether the own script has run after the last of the others. */
  private static final String COMPLETE =
      """
      SELECT coalesce(
        max(installed_rank) FILTER (WHERE version IS NULL)
          > max(installed_rank) FILTER (WHERE version IS NOT NULL),
        FALSE)
      FROM flyway_schema_history
      WHERE success
      """;

  private final PostgresConnections connections;

  PostgresSchema(PostgresConnections connections) {
    this.connections = connections;
  }

  /**
   * @throws StoreProblem for a database of a newer program, or none of ours
   */
  void prepare(Connection connection) throws SQLException {
    int version = version(connection);
    if (version > Schema.NEWEST) {
      throw new StoreProblem(
          "The database %s has schema version %d, but this program knows versions up to %d."
              .formatted(connections.server().place(), version, Schema.NEWEST),
          "start a newer program, or name another database with --database-url");
    }
    if (version < Schema.NEWEST || !isTrue(connection, COMPLETE)) {
      migrate();
    }
  }

  /** The version of a database, or 0 if it is none of ours. */
  static int version(Connection connection) throws SQLException {
    if (!isTrue(connection, HISTORY)) {
      return 0;
    }
    try (var statement = connection.createStatement();
        ResultSet results = statement.executeQuery(VERSION)) {
      results.next();
      return results.getInt(1);
    }
  }

  private static boolean isTrue(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet results = statement.executeQuery(question)) {
      return results.next() && results.getBoolean(1);
    }
  }

  private void migrate() {
    try (var pool = connections.patientPool()) {
      flyway(pool).migrate();
    } catch (FlywayException e) {
      throw new StoreProblem(
          "The database %s cannot be brought to schema version %d (%s)."
              .formatted(connections.server().place(), Schema.NEWEST, ServerCheck.reason(e)),
          "name an empty database whose user may create tables, or restore this one from a backup",
          e);
    }
  }

  static Flyway flyway(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations(Schema.SCRIPTS, OWN_SCRIPTS)
        .placeholders(Map.of("binary", "BYTEA", "newest", Integer.toString(Schema.NEWEST)))
        .javaMigrations(new ContentsInPieces())
        .validateMigrationNaming(true)
        .load();
  }
}
