package io.caseport.advisor.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When a finding was made. */
final class ReportedTime {
  static final String MEANING = "a time from 2000 to 9999, such as 2026-01-31T09:30:00Z";

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  /** More seconds than until the year 5000, and fewer milliseconds than until 1974. */
  private static final long MOST_SECONDS = 100_000_000_000L;

  private ReportedTime() {}

  /** A date with time and offset. */
  static Optional<Instant> ofText(String text) {
    try {
      return sensible(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** A date with time that does not say in which zone; it is taken for UTC. */
  static Optional<Instant> ofLocalText(String text) {
    try {
      return sensible(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Milliseconds, as OCSF has it, or seconds, as some scanners write it. */
  static Optional<Instant> ofNumber(long number) {
    return sensible(
        number < MOST_SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
  }

  private static Optional<Instant> sensible(Instant time) {
    return Optional.of(time).filter(t -> !t.isBefore(EARLIEST) && !t.isAfter(LATEST));
  }
}
