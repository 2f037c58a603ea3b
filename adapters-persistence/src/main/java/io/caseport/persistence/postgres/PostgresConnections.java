package io.caseport.persistence.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Opens connections to one server, alone or in pools. What the URL says of them comes first. */
final class PostgresConnections {
  private static final int CONNECT_SECONDS = 3;
  private static final int ANSWER_SECONDS = 15;
  private static final long WAIT_MILLIS = 2_500;
  private static final long LONGEST_VALIDATION = TimeUnit.SECONDS.toMillis(1);
  private static final long LONGEST_LIFE = TimeUnit.MINUTES.toMillis(20);
  private static final long LONGEST_IDLE = TimeUnit.MINUTES.toMillis(5);

  private final PostgresServer server;

  PostgresConnections(PostgresServer server) {
    this.server = server;
  }

  PostgresServer server() {
    return server;
  }

  /** A connection on which a statement may take as long as it likes. */
  Connection open() throws SQLException {
    return DriverManager.getConnection(server.url(), settings(0));
  }

  /** Few connections without a bound on the time of a statement, for migrations. */
  HikariDataSource patientPool() {
    var config = config("caseport-migrations", 3);
    config.setJdbcUrl(server.url());
    config.setDataSourceProperties(settings(0));
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  /**
   * A pool that opens connections when they are needed, and says so when it cannot have one in
   * time.
   *
   * @param isolation by its name in {@link Connection}
   */
  SessionPool pool(String name, int most, String isolation, boolean readOnly) {
    var source = new PersistentDataSource(server.url(), settings(ANSWER_SECONDS));
    var config = config(name, most);
    config.setDataSource(source);
    config.setMinimumIdle(1);
    config.setTransactionIsolation(isolation);
    config.setReadOnly(readOnly);
    return new SessionPool(new HikariDataSource(config), source, readOnly);
  }

  private static HikariConfig config(String name, int most) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setMaximumPoolSize(most);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setValidationTimeout(LONGEST_VALIDATION);
    config.setIdleTimeout(LONGEST_IDLE);
    config.setMaxLifetime(LONGEST_LIFE);
    config.setInitializationFailTimeout(-1);
    return config;
  }

  private Properties settings(int answerSeconds) {
    var settings = new Properties();
    settings.setProperty("ApplicationName", "caseport");
    settings.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
    settings.setProperty("loginTimeout", Integer.toString(CONNECT_SECONDS));
    settings.setProperty("socketTimeout", Integer.toString(answerSeconds));
    settings.setProperty("tcpKeepAlive", "true");
    settings.setProperty("reWriteBatchedInserts", "true");
    server.user().ifPresent(user -> settings.setProperty("user", user));
    server.password().ifPresent(password -> settings.setProperty("password", password));
    return settings;
  }
}
