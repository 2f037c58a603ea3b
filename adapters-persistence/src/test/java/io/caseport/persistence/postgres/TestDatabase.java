package io.caseport.persistence.postgres;

import io.caseport.persistence.PostgresStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * A database of a test, on a PostgreSQL server of this machine that all tests of a process share.
 * The server forgets writes when it crashes, to be quick; a test that minds starts one of its own.
 */
public final class TestDatabase implements AutoCloseable {
  public static final String SECRET_KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private static final EmbeddedPostgres SHARED = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** The database that others are copies of, since making the schema takes a second. */
  private static final String EMPTY_STORE = emptyStore();

  private final PostgresServer server;
  private final Connection connection;

  private TestDatabase(String name) {
    server = server(name);
    connection = connect(server);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String emptyStore() {
    var name = create("");
    PostgresStore.open(server(name), Path.of("unused"), Optional.of(SECRET_KEY), _ -> {}).close();
    return name;
  }

  private static String create(String form) {
    var name = "test_" + DATABASES.incrementAndGet();
    try (var connection = connect(server("postgres"));
        var statement = connection.createStatement()) {
      statement.executeUpdate("CREATE DATABASE " + name + form);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(form, e);
    }
  }

  private static PostgresServer server(String name) {
    var url = SHARED.getJdbcUrl("postgres", name);
    return new PostgresServer(url, Optional.empty(), Optional.empty(), true);
  }

  private static Connection connect(PostgresServer server) {
    try {
      return DriverManager.getConnection(server.url());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without any tables. */
  public static TestDatabase withoutAnything() {
    return new TestDatabase(create(""));
  }

  /** With the tables of a store and nothing in them, sealed with {@link #SECRET_KEY}. */
  public static TestDatabase ofAnEmptyStore() {
    return new TestDatabase(create(" TEMPLATE " + EMPTY_STORE));
  }

  /** With the tables of a store of an earlier schema version and nothing in them. */
  public static TestDatabase ofSchema(int version) {
    var database = withoutAnything();
    try (var pool = new PostgresConnections(database.server).patientPool()) {
      var number = Integer.toString(version);
      Flyway.configure()
          .configuration(PostgresSchema.flyway(pool).getConfiguration())
          .placeholders(Map.of("binary", "BYTEA", "newest", number))
          .target(number)
          .load()
          .migrate();
    }
    return database;
  }

  public PostgresServer server() {
    return server;
  }

  /** Changes the database behind the back of the stores. */
  public int update(String sql) {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the first row. */
  public String text(String query) {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(query)) {
      return results.next() ? String.valueOf(results.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Takes out all rows of a store but the mark of its key. */
  public void empty() {
    update(
        """
        DO $$
        DECLARE
          one text;
        BEGIN
          SET LOCAL session_replication_role = replica;
          FOR one IN
            SELECT relname FROM pg_class
            WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
              AND relname NOT IN ('flyway_schema_history', 'secret_key_check')
          LOOP
            EXECUTE 'DELETE FROM ' || one;
          END LOOP;
        END
        $$
        """);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
