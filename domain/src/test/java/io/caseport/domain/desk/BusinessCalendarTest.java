package io.caseport.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.cases.LanguageCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private static final LanguageCode JAPANESE = new LanguageCode("ja");

  /** From 8 to 18 o'clock in Berlin, where clocks go forward on Sunday, March 29th, 2026. */
  private static final WorkingTime BERLIN =
      new DeskHours(ZoneId.of("Europe/Berlin"))
          .counting(LanguageCode.ENGLISH)
          .of(CountedHours.BUSINESS);

  @ParameterizedTest
  @CsvSource({
    // Within a day, and at its ends.
    "2026-03-26T08:00:00Z, PT1H, 2026-03-26T09:00:00Z",
    "2026-03-26T08:00:00Z, PT0S, 2026-03-26T08:00:00Z",
    "2026-03-26T02:00:00Z, PT1H, 2026-03-26T08:00:00Z",
    "2026-03-26T16:30:00Z, PT30M, 2026-03-26T17:00:00Z",
    "2026-03-26T16:30:00Z, PT30M0.001S, 2026-03-27T07:00:00.001Z",
    "2026-03-26T17:00:00Z, PT1H, 2026-03-27T08:00:00Z",
    // Over a weekend and the change of clocks.
    "2026-03-27T16:00:00Z, PT2H, 2026-03-30T07:00:00Z",
    "2026-03-28T12:00:00Z, PT1H, 2026-03-30T07:00:00Z",
    "2026-03-27T07:00:00Z, PT24H, 2026-03-31T10:00:00Z",
  })
  void time_counts_from_opening_to_closing_on_working_days(
      Instant start, Duration time, Instant end) {
    assertThat(BERLIN.after(start, time)).isEqualTo(end);
    assertThat(BERLIN.between(start, end)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27T17:00:00Z, 2026-03-30T06:00:00Z, PT0S",
    "2026-03-30T06:00:00Z, 2026-03-27T17:00:00Z, PT0S",
    "2026-03-23T00:00:00Z, 2026-03-30T00:00:00Z, PT50H",
  })
  void what_is_not_worked_does_not_count(Instant start, Instant end, Duration counted) {
    assertThat(BERLIN.between(start, end)).isEqualTo(counted);
  }

  @Test
  void holidays_do_not_count() {
    var holiday = LocalDate.of(2026, 3, 26);
    var calendar =
        new BusinessCalendar(
            ZoneId.of("UTC"), LocalTime.of(8, 0), LocalTime.of(18, 0), holiday::equals);
    var wednesday = Instant.parse("2026-03-25T17:00:00Z");
    assertThat(calendar.after(wednesday, Duration.ofHours(2)))
        .isEqualTo(Instant.parse("2026-03-27T09:00:00Z"));
  }

  @Test
  void japanese_is_answered_by_the_hours_and_holidays_of_japan() {
    var time = DeskHours.UTC.counting(JAPANESE).of(CountedHours.BUSINESS);
    // Friday, May 1st, 17 o'clock in Japan; work begins again on Thursday, May 7th.
    assertThat(time.after(Instant.parse("2026-05-01T08:00:00Z"), Duration.ofHours(2)))
        .isEqualTo(Instant.parse("2026-05-07T01:00:00Z"));
  }

  @Test
  void where_all_hours_count_no_calendar_is_asked() {
    var sunday = Instant.parse("2026-03-29T01:00:00Z");
    assertThat(
            DeskHours.UTC
                .counting(JAPANESE)
                .of(CountedHours.ALL)
                .after(sunday, Duration.ofHours(1)))
        .isEqualTo(sunday.plus(Duration.ofHours(1)));
  }
}
