package io.caseport.persistence.postgres;

import io.caseport.persistence.StoreProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a server can be trusted with what is stored on it, judged by its settings. */
final class ServerCheck {
  private static final int OLDEST_VERSION = 140_000;
  private static final String CREDENTIALS =
      "set PGUSER and PGPASSWORD, or name user and password in the database URL";
  private static final String ANOTHER_URL =
      "correct --database-url or CASEPORT_DATABASE_URL, or start the database";

  private static final String SETTINGS =
      """
      SELECT name, setting FROM pg_settings
      WHERE name IN ('server_version_num', 'server_version', 'server_encoding', 'fsync',
        'full_page_writes', 'synchronous_commit', 'data_checksums')
      UNION ALL
      SELECT 'standby', CAST(pg_is_in_recovery() AS TEXT)
      UNION ALL
      SELECT 'schema', coalesce(current_schema(), '')
      """;

  private final PostgresServer server;
  private final Map<String, String> settings;

  ServerCheck(PostgresServer server, Map<String, String> settings) {
    this.server = server;
    this.settings = Map.copyOf(settings);
  }

  static ServerCheck ask(PostgresServer server, Connection connection) throws SQLException {
    var settings = new HashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(SETTINGS)) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    }
    return new ServerCheck(server, settings);
  }

  /**
   * @param warning told what is not as it should be, and yet will do
   * @throws StoreProblem that says why the server will not do
   */
  void require(Consumer<String> warning) {
    if (Integer.parseInt(value("server_version_num")) < OLDEST_VERSION) {
      throw problem(
          "runs PostgreSQL %s, and 14 is the oldest that will do"
              .formatted(value("server_version")),
          "upgrade the server, or name another database with --database-url");
    }
    if (!value("server_encoding").equals("UTF8")) {
      throw problem(
          "is encoded in " + value("server_encoding") + ", which cannot hold every text",
          "make another with `createdb --encoding UTF8 --template template0 NAME`");
    }
    if (value("standby").equals("true")) {
      throw problem(
          "is a standby, which takes no writes",
          "name the primary, or all hosts and targetServerType=primary, in the database URL");
    }
    if (value("schema").isEmpty()) {
      throw problem(
          "has no schema that this user may work in",
          "correct currentSchema in the database URL, or create that schema");
    }
    requireDurability(warning);
    if (value("data_checksums").equals("off")) {
      warning.accept(
          "The database %s has no data checksums: damage of its disk may stay unnoticed. Turn them on"
                  .formatted(server.place())
              + " with `pg_checksums --enable` while the server is stopped.");
    }
  }

  private void requireDurability(Consumer<String> warning) {
    var off =
        List.of("fsync", "full_page_writes", "synchronous_commit").stream()
            .filter(name -> value(name).equals("off"))
            .toList();
    if (off.isEmpty()) {
      return;
    }
    var what =
        "has %s off: a crash may lose what was answered as done"
            .formatted(String.join(" and ", off));
    if (!server.acceptsLostWrites()) {
      throw problem(
          what, "turn it on in postgresql.conf, or accept the loss with --accept-lost-writes");
    }
    warning.accept("The database " + server.place() + " " + what + ".");
  }

  private String value(String name) {
    return settings.getOrDefault(name, "");
  }

  private StoreProblem problem(String what, String hint) {
    return new StoreProblem("The database " + server.place() + " " + what + ".", hint);
  }

  /** Why a server cannot be used at all. */
  static StoreProblem unreachable(PostgresServer server, SQLException failure) {
    var place = server.place();
    return switch (PostgresFailures.code(failure)) {
      case "28P01", "28000" ->
          new StoreProblem(
              "The database %s refuses the user (%s).".formatted(place, reason(failure)),
              CREDENTIALS,
              failure);
      case "3D000" ->
          new StoreProblem(
              "There is no database %s (%s).".formatted(place, reason(failure)),
              "make it with `createdb NAME`, or correct --database-url or CASEPORT_DATABASE_URL",
              failure);
      default ->
          new StoreProblem(
              "The database %s cannot be used (%s).".formatted(place, reason(failure)),
              reason(failure).contains("password") ? CREDENTIALS : ANOTHER_URL,
              failure);
    };
  }

  /** The first line of what a failure says. */
  static String reason(Throwable failure) {
    return Optional.ofNullable(failure.getMessage())
        .flatMap(text -> text.lines().findFirst())
        .orElse(failure.getClass().getSimpleName());
  }
}
