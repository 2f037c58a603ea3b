package io.caseport.cli;

import io.caseport.application.port.in.EventFeed;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A place among the events: a position, a moment, or how long ago. */
sealed interface EventPlace {
  String FORM =
      "a position such as 4711, how long ago such as 90s, 15m, 2h or 7d, or a moment such as"
          + " 2026-03-14T09:26:53Z";

  record AtPosition(long position) implements EventPlace {}

  record AtMoment(Instant moment) implements EventPlace {}

  record Ago(Duration time) implements EventPlace {}

  /**
   * @throws IllegalArgumentException if the text has none of the forms
   */
  static EventPlace parse(String text) {
    try {
      if (text.matches("[0-9]{1,18}")) {
        return new AtPosition(Long.parseLong(text));
      }
      if (text.matches("[0-9]{1,9}[smhd]")) {
        var upper = text.toUpperCase(Locale.ROOT);
        return new Ago(Duration.parse(upper.endsWith("D") ? "P" + upper : "PT" + upper));
      }
      return new AtMoment(Instant.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be " + FORM, e);
    }
  }

  /** The position behind which are the events from there on. */
  default long before(EventFeed feed, Instant now) {
    return switch (this) {
      case AtPosition(var position) -> Math.max(0, position - 1);
      case AtMoment(var moment) -> feed.before(moment);
      case Ago(var time) -> feed.before(now.minus(time));
    };
  }
}
