package io.caseport.persistence.postgres;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Tries to connect until it succeeds, for the one thread of a pool that opens connections. A pool
 * left to itself tries ever more rarely, and notices a database that is back only seconds later.
 */
final class PersistentDataSource implements DataSource {
  private static final int PAUSE_MILLIS = 200;

  private final String url;
  private final Properties settings;
  private volatile Optional<SQLException> failure = Optional.empty();

  PersistentDataSource(String url, Properties settings) {
    this.url = url;
    this.settings = settings;
  }

  /** Why there is no connection at the moment. */
  Optional<SQLException> failure() {
    return failure;
  }

  @Override
  public Connection getConnection() throws SQLException {
    while (true) {
      try {
        var connection = DriverManager.getConnection(url, settings);
        failure = Optional.empty();
        return connection;
      } catch (SQLException e) {
        failure = Optional.of(e);
        pause(e);
      }
    }
  }

  /** A pool that is closed interrupts its thread. */
  private static void pause(SQLException failure) throws SQLException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  /** The settings say how long to wait for a connection. */
  @Override
  public void setLoginTimeout(int seconds) {}

  /** How many seconds a pool that is closed waits for its thread before it warns of it. */
  @Override
  public int getLoginTimeout() {
    return 1;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
