package io.caseport.persistence.sql;

import io.caseport.application.port.out.VirtualTime;
import java.time.Duration;
import java.util.Optional;

/** How far the clock has been moved. */
public final class SqlVirtualTime implements VirtualTime {
  private static final String CLOCK = "caseport";
  private static final String PUT =
      """
      INSERT INTO virtual_time (clock, ahead_millis) VALUES (?, ?)
      ON CONFLICT (clock) DO UPDATE SET ahead_millis = excluded.ahead_millis
      """;

  private final Database database;

  public SqlVirtualTime(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Duration> ahead() {
    return database
        .read(
            session ->
                session.find(
                    "SELECT ahead_millis FROM virtual_time WHERE clock = ?", Row::number, CLOCK))
        .map(Duration::ofMillis);
  }

  @Override
  public void setAhead(Duration ahead) {
    database.write(session -> session.update(PUT, CLOCK, ahead.toMillis()));
  }
}
