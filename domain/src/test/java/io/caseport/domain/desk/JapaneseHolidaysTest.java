package io.caseport.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The holidays that the Cabinet Office of Japan has published. */
class JapaneseHolidaysTest {
  private final Holidays holidays = new JapaneseHolidays();

  @ParameterizedTest
  @CsvSource({
    "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12"
        + " 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
    "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15"
        + " 09-23 10-13 11-03 11-23 11-24",
    "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22"
        + " 09-23 10-12 11-03 11-23",
    "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23"
        + " 10-11 11-03 11-23",
  })
  void a_year_has_its_holidays_and_no_others(int year, String days) {
    var expected = Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day));
    var first = LocalDate.of(year, 1, 1);
    assertThat(first.datesUntil(first.plusYears(1)).filter(holidays::isHoliday))
        .containsExactlyElementsOf(expected.toList());
  }
}
