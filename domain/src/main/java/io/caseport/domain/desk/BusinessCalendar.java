package io.caseport.domain.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The same hours of each day but Saturdays, Sundays and holidays. */
public record BusinessCalendar(ZoneId zone, LocalTime opens, LocalTime closes, Holidays holidays)
    implements WorkingTime {

  @Override
  public Instant after(Instant start, Duration time) {
    var rest = time;
    var at = start;
    for (var day = dayOf(start); rest.isPositive(); day = day.plusDays(1)) {
      var open = later(opening(day), start);
      var here = isWorked(day) ? ALL_HOURS.between(open, closing(day)) : Duration.ZERO;
      if (rest.compareTo(here) <= 0) {
        return open.plus(rest);
      }
      rest = rest.minus(here);
      at = closing(day);
    }
    return at;
  }

  @Override
  public Duration between(Instant start, Instant end) {
    var counted = Duration.ZERO;
    for (var day = dayOf(start); opening(day).isBefore(end); day = day.plusDays(1)) {
      if (isWorked(day)) {
        var open = later(opening(day), start);
        var close = closing(day).isBefore(end) ? closing(day) : end;
        counted = counted.plus(ALL_HOURS.between(open, close));
      }
    }
    return counted;
  }

  private LocalDate dayOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  private Instant opening(LocalDate day) {
    return day.atTime(opens).atZone(zone).toInstant();
  }

  private Instant closing(LocalDate day) {
    return day.atTime(closes).atZone(zone).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private boolean isWorked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.isHoliday(day);
  }
}
