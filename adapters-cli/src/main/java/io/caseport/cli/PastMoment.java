package io.caseport.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A moment that is so long ago, or a time of the calendar in UTC. */
record PastMoment(UnaryOperator<Instant> fromNow) {
  private static final Pattern AGO = Pattern.compile("([0-9]{1,6})([smhd])");

  /**
   * @throws IllegalArgumentException if the text is neither
   */
  static PastMoment parse(String text) {
    var ago = AGO.matcher(text);
    if (ago.matches()) {
      var time = length(Long.parseLong(ago.group(1)), ago.group(2));
      return new PastMoment(now -> now.minus(time));
    }
    try {
      var moment =
          text.contains("T")
              ? Instant.parse(text)
              : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
      return new PastMoment(_ -> moment);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "must be a time such as 90m, 12h, 7d, 2026-03-14 or 2026-03-14T09:30:00Z", e);
    }
  }

  private static Duration length(long number, String unit) {
    return switch (unit) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  Instant before(Instant now) {
    return fromNow.apply(now);
  }
}
