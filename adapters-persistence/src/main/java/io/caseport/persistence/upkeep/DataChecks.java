package io.caseport.persistence.upkeep;

import io.caseport.persistence.rows.DigestedRows;
import io.caseport.persistence.rows.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What can be checked of rows on whatever engine. */
public final class DataChecks {
  private static final int SAMPLE = 1_000;
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String FROM_BACKUP =
      "keep what there is as it is, and restore the newest backup that `caseport backup verify`"
          + " finds whole";

  /** Both have an index by time, and every customer's write leaves an answer. */
  private static final String NEWEST =
      """
      SELECT max(moment) FROM (
        SELECT max(given_at) AS moment FROM call_answer
        UNION ALL SELECT max(created_at) FROM attachment_set) AS newest
      """;

  /** No release is older, so that no right clock shows less. */
  private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

  private DataChecks() {}

  public static Check schema(int version, int newest) {
    var subject = "schema";
    if (version == 0) {
      return Check.failed(subject, "there are no tables of Caseport", FROM_BACKUP);
    }
    if (version > newest) {
      return Check.failed(
          subject,
          "version %d, but this program knows versions up to %d".formatted(version, newest),
          "use a newer program");
    }
    return version == newest
        ? Check.ok(subject, "version %d, the newest".formatted(version))
        : Check.warning(
            subject,
            "version %d; the next start brings it to %d".formatted(version, newest),
            "make a backup before");
  }

  /** Whether rows still have the content that was written. */
  public static Check rows(Connection connection, boolean thorough, Progress progress)
      throws SQLException {
    var outcome =
        thorough
            ? DigestedRows.all(connection, progress)
            : DigestedRows.some(connection, SAMPLE, progress);
    if (outcome.wrong() == 0) {
      return Check.ok(
          "rows",
          "%,d cases, communications and attachments match their digests"
              .formatted(outcome.checked()));
    }
    return Check.failed(
        "rows",
        "%,d of %,d do not match their digests, such as %s"
            .formatted(outcome.wrong(), outcome.checked(), String.join(", ", outcome.damaged())),
        FROM_BACKUP);
  }

  /** Whether the time can be right, in view of what was written before. */
  public static Check clock(Connection connection, Instant now) throws SQLException {
    var subject = "clock";
    if (now.isBefore(EARLIEST)) {
      return Check.failed(
          subject, "it says " + now, "set the clock of this machine, best by a time service");
    }
    var newest = newest(connection);
    return newest.filter(moment -> moment.isAfter(now.plus(TOLERANCE))).isPresent()
        ? Check.failed(
            subject,
            "it says %s, but something was written at %s".formatted(now, newest.get()),
            "set the clock of this machine, best by a time service")
        : Check.ok(subject, "it says " + now);
  }

  private static Optional<Instant> newest(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(NEWEST)) {
      results.next();
      long moment = results.getLong(1);
      return results.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(moment));
    }
  }
}
