package io.caseport.persistence.postgres;

import static java.util.stream.Collectors.joining;

import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.rows.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** All rows of a database at once, for those who move them. */
public final class PostgresRows {
  private PostgresRows() {}

  /** What is done on a connection, within its transaction. */
  public interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  /**
   * Runs work that sees one state throughout, however long it takes.
   *
   * @throws StoreProblem if the database cannot be used
   */
  public static <T> T inSnapshot(PostgresServer server, Work<T> work) throws IOException {
    try (var connection = new PostgresConnections(server).open()) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      return work.on(connection);
    } catch (SQLException e) {
      throw ServerCheck.unreachable(server, e);
    }
  }

  /** Runs work of which all stays or, if it throws, nothing. */
  public static <T> T inTransaction(PostgresServer server, Work<T> work) throws IOException {
    try (var connection = new PostgresConnections(server).open()) {
      connection.setAutoCommit(false);
      T result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw ServerCheck.unreachable(server, e);
    }
  }

  /** Keeps everybody else from writing until the end of the transaction, not from reading. */
  public static void lock(Connection connection, List<Table> tables) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          tables.stream()
              .map(Table::name)
              .collect(joining(", ", "LOCK TABLE ", " IN SHARE ROW EXCLUSIVE MODE")));
    }
  }

  /**
   * Counts what is in the tables. The server does so by itself only after a minute, and until then
   * would search large tables as it does small ones.
   */
  public static void analyze(Connection connection, List<Table> tables) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(tables.stream().map(Table::name).collect(joining(", ", "ANALYZE ", "")));
    }
  }

  /** The schema version of a database, or 0 if it is none of ours. */
  public static int schemaVersion(Connection connection) throws SQLException {
    return PostgresSchema.version(connection);
  }
}
