package io.caseport.persistence.postgres;

import io.caseport.persistence.StoreProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;

/** What has to be in order before a database is used, done by one node at a time. */
public final class Preparation {
  /** Any number that nothing else on the server locks. */
  private static final String LOCK = "SELECT pg_advisory_xact_lock(7230914465512)";

  private static final String KEY_MARK = "SELECT 1 FROM secret_key_check";

  private Preparation() {}

  /**
   * Checks the server, makes or migrates the schema, and goes on with the rest while other nodes
   * still wait.
   *
   * @param warning told what is not as it should be, and yet will do
   * @param rest takes whether the data is marked with a secret key already
   * @throws StoreProblem if the database cannot be used as it is
   */
  public static <T> T alone(
      PostgresServer server, Consumer<String> warning, Function<Boolean, T> rest) {
    var connections = new PostgresConnections(server);
    try (var connection = connections.open()) {
      ServerCheck.ask(server, connection).require(warning);
      connection.setAutoCommit(false);
      has(connection, LOCK);
      new PostgresSchema(connections).prepare(connection);
      return rest.apply(has(connection, KEY_MARK));
    } catch (SQLException e) {
      throw ServerCheck.unreachable(server, e);
    }
  }

  private static boolean has(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(question)) {
      return results.next();
    }
  }
}
