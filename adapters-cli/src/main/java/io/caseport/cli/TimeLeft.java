package io.caseport.cli;

import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.domain.desk.ResponseTarget;
import java.time.Duration;
import java.time.Instant;

/** How an answer stands that was promised, as people say it. */
final class TimeLeft {
  private static final String NONE = "-";

  private TimeLeft() {}

  /** Such as {@code in 3 h 12 min}. */
  static String of(DeskCase found, Instant now) {
    return switch (found.response()) {
      case NONE -> NONE;
      case ON_TIME, AT_RISK, OVERDUE ->
          found
              .handling()
              .target()
              .flatMap(ResponseTarget::running)
              .map(run -> until(run.respondBy(), now))
              .orElse(NONE);
      case PAUSED -> "waits for the customer";
      case MET -> "answered in time";
      case MISSED -> "answered late";
    };
  }

  private static String until(Instant due, Instant now) {
    return due.isBefore(now)
        ? "overdue by " + words(Duration.between(due, now))
        : "in " + words(Duration.between(now, due));
  }

  /** The two largest units; what is less than a minute is left out. */
  static String words(Duration time) {
    long days = time.toDays();
    int hours = time.toHoursPart();
    int minutes = time.toMinutesPart();
    if (days > 0) {
      return days + " d" + (hours > 0 ? " " + hours + " h" : "");
    }
    if (hours > 0) {
      return hours + " h" + (minutes > 0 ? " " + minutes + " min" : "");
    }
    return minutes + " min";
  }
}
