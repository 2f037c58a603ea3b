package io.caseport.domain.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The national holidays of Japan by the law that holds since 2022. The days of the equinoxes are
 * announced in the February before; they are computed here by a formula that is known to hold until
 * 2099.
 */
public final class JapaneseHolidays implements Holidays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.FEBRUARY, 11),
          MonthDay.of(Month.FEBRUARY, 23),
          MonthDay.of(Month.APRIL, 29),
          MonthDay.of(Month.MAY, 3),
          MonthDay.of(Month.MAY, 4),
          MonthDay.of(Month.MAY, 5),
          MonthDay.of(Month.AUGUST, 11),
          MonthDay.of(Month.NOVEMBER, 3),
          MonthDay.of(Month.NOVEMBER, 23));

  private static final int FORMULA_FROM = 1980;
  private static final double DAYS_A_YEAR = 0.242194;
  private static final double SPRING = 20.8431;
  private static final double AUTUMN = 23.2488;

  @Override
  public boolean isHoliday(LocalDate day) {
    return isNamed(day) || isInPlaceOfSunday(day) || isBetweenTwo(day);
  }

  private static boolean isNamed(LocalDate day) {
    return FIXED.contains(MonthDay.from(day)) || isNamedMonday(day) || isEquinox(day);
  }

  private static boolean isNamedMonday(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY, OCTOBER -> isMonday(day, 2);
      case JULY, SEPTEMBER -> isMonday(day, 3);
      case FEBRUARY, MARCH, APRIL, MAY, JUNE, AUGUST, NOVEMBER, DECEMBER -> false;
    };
  }

  private static boolean isMonday(LocalDate day, int ofMonth) {
    return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ofMonth, DayOfWeek.MONDAY)));
  }

  private static boolean isEquinox(LocalDate day) {
    return switch (day.getMonth()) {
      case MARCH -> day.getDayOfMonth() == equinox(SPRING, day.getYear());
      case SEPTEMBER -> day.getDayOfMonth() == equinox(AUTUMN, day.getYear());
      case JANUARY, FEBRUARY, APRIL, MAY, JUNE, JULY, AUGUST, OCTOBER, NOVEMBER, DECEMBER -> false;
    };
  }

  private static int equinox(double base, int year) {
    int years = year - FORMULA_FROM;
    return (int) (base + DAYS_A_YEAR * years - Math.floorDiv(years, 4));
  }

  /** The next day that is none yet, after a holiday that fell on a Sunday. */
  private static boolean isInPlaceOfSunday(LocalDate day) {
    var before = day.minusDays(1);
    while (isNamed(before)) {
      if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
        return true;
      }
      before = before.minusDays(1);
    }
    return false;
  }

  private static boolean isBetweenTwo(LocalDate day) {
    return isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
  }
}
