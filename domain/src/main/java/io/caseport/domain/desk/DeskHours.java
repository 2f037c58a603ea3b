package io.caseport.domain.desk;

import io.caseport.domain.cases.LanguageCode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * When the desk works for each language: Japanese from 9 to 18 o'clock in Japan, all others from 8
 * to 18 o'clock where this installation is at home, whose holidays are not known.
 */
public record DeskHours(ZoneId home) {
  public static final DeskHours UTC = new DeskHours(ZoneOffset.UTC);

  private static final LanguageCode JAPANESE = new LanguageCode("ja");
  private static final LocalTime CLOSES = LocalTime.of(18, 0);
  private static final BusinessCalendar IN_JAPAN =
      new BusinessCalendar(
          ZoneId.of("Asia/Tokyo"), LocalTime.of(9, 0), CLOSES, new JapaneseHolidays());

  /** What counts for a case in that language. */
  public CaseHandling.Counting counting(LanguageCode language) {
    return hours ->
        switch (hours) {
          case ALL -> WorkingTime.ALL_HOURS;
          case BUSINESS -> language.equals(JAPANESE) ? IN_JAPAN : atHome();
        };
  }

  private BusinessCalendar atHome() {
    return new BusinessCalendar(home, LocalTime.of(8, 0), CLOSES, Holidays.NONE);
  }
}
