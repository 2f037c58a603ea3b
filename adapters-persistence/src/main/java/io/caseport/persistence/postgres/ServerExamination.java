package io.caseport.persistence.postgres;

import static io.caseport.persistence.upkeep.Check.failed;
import static io.caseport.persistence.upkeep.Check.ok;
import static io.caseport.persistence.upkeep.Check.warning;

import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.upkeep.Check;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A look at a server: its settings, its clock, and how many may connect to it. */
public final class ServerExamination {
  private static final Duration TOLERANCE = Duration.ofSeconds(5);
  private static final int CONNECTIONS_OF_A_NODE = 32;
  private static final String CONNECTIONS =
      """
      SELECT CAST(current_setting('max_connections') AS INTEGER)
        - CAST(current_setting('superuser_reserved_connections') AS INTEGER)
      """;

  private ServerExamination() {}

  /**
   * @param connection on which a transaction has begun
   */
  public static List<Check> run(PostgresServer server, Connection connection, Instant now)
      throws SQLException {
    var checks = new ArrayList<Check>();
    checks.add(settings(server, connection));
    checks.add(connections(connection));
    checks.add(clock(connection, now));
    return checks;
  }

  private static Check settings(PostgresServer server, Connection connection) throws SQLException {
    var warnings = new ArrayList<String>();
    try {
      ServerCheck.ask(server, connection).require(warnings::add);
    } catch (StoreProblem problem) {
      return failed("settings", String.valueOf(problem.getMessage()), problem.hint());
    }
    return warnings.isEmpty()
        ? ok("settings", "a write is answered when it is on the disk, which has checksums")
        : warning("settings", String.join(" ", warnings), "see what is said of it");
  }

  private static Check connections(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(CONNECTIONS)) {
      results.next();
      int most = results.getInt(1);
      var detail =
          "%d at most, of which a node takes up to %d".formatted(most, CONNECTIONS_OF_A_NODE);
      return most < CONNECTIONS_OF_A_NODE
          ? warning("connections", detail, "raise max_connections in postgresql.conf")
          : ok("connections", detail);
    }
  }

  private static Check clock(Connection connection, Instant now) throws SQLException {
    try (var statement = connection.createStatement();
        var results =
            statement.executeQuery(
                "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)")) {
      results.next();
      var there = Instant.ofEpochMilli(results.getLong(1));
      var apart = Duration.between(there, now).abs();
      return apart.compareTo(TOLERANCE) > 0
          ? warning(
              "clocks",
              "%s here and %s on the server".formatted(now, there),
              "let a time service set both")
          : ok("clocks", "here and on the server, at most %s apart".formatted(TOLERANCE));
    }
  }
}
