package io.caseport.domain.desk;

import java.time.LocalDate;

/** The days of a country, beside weekends, on which nobody works. */
public interface Holidays {
  Holidays NONE = _ -> false;

  boolean isHoliday(LocalDate day);
}
