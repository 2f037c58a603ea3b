package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as conditions write it: the W3C profile of ISO 8601, from a bare year to fractions of a
 * second, or seconds since 1970. Four digits are a year. A time without an offset is in UTC.
 */
public final class DateText {
  private static final int LONGEST_EPOCH = 12;

  private final String text;
  private int at;

  private DateText(String text) {
    this.text = text;
  }

  public static Optional<Instant> read(String text) {
    return isEpoch(text) ? Optional.of(seconds(text)) : new DateText(text).calendar();
  }

  /** Whether a text can be read as a year and as seconds since 1970 alike. */
  static boolean isYearOrSeconds(String text) {
    return text.length() == 4 && text.charAt(0) != '-' && isWhole(text);
  }

  static Instant seconds(String whole) {
    return Instant.ofEpochSecond(Long.parseLong(whole));
  }

  private static boolean isEpoch(String text) {
    return !isYearOrSeconds(text) && text.length() <= LONGEST_EPOCH && isWhole(text);
  }

  private static boolean isWhole(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > from;
  }

  private Optional<Instant> calendar() {
    int year = digits(4);
    int month = skip('-') ? digits(2) : 1;
    boolean hasDay = at == "yyyy-MM".length() && skip('-');
    int day = hasDay ? digits(2) : 1;
    boolean isDate =
        year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    if (!isDate) {
      return Optional.empty();
    }
    long midnight = LocalDate.of(year, month, day).toEpochDay() * 86_400;
    if (at == text.length()) {
      return Optional.of(Instant.ofEpochSecond(midnight));
    }
    return hasDay && skip('T') ? time(midnight) : Optional.empty();
  }

  private Optional<Instant> time(long midnight) {
    int hour = digits(2);
    int minute = skip(':') ? digits(2) : -1;
    int second = skip(':') ? digits(2) : 0;
    boolean isTime =
        hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
    if (!isTime) {
      return Optional.empty();
    }
    boolean hasSeconds = at == "yyyy-MM-ddTHH:mm:ss".length();
    int nanos = hasSeconds && skip('.') ? fraction() : 0;
    int offset = offset();
    if (nanos < 0 || offset == Integer.MIN_VALUE || at != text.length()) {
      return Optional.empty();
    }
    long seconds = midnight + hour * 3600L + minute * 60L + second - offset;
    return Optional.of(Instant.ofEpochSecond(seconds, nanos));
  }

  private int fraction() {
    int nanos = 0;
    int digits = 0;
    for (; at < text.length() && Ascii.isDigit(text.charAt(at)); at++, digits++) {
      if (digits < 9) {
        nanos = nanos * 10 + text.charAt(at) - '0';
      }
    }
    if (digits == 0) {
      return -1;
    }
    for (int i = digits; i < 9; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** Seconds east of UTC; the least integer when what stands there is no offset. */
  private int offset() {
    if (at == text.length() || skip('Z')) {
      return 0;
    }
    int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
    int hours = digits(2);
    skip(':');
    int minutes = digits(2);
    boolean isOffset = sign != 0 && hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
    return isOffset ? sign * (hours * 3600 + minutes * 60) : Integer.MIN_VALUE;
  }

  /** A number of so many digits; -1 when something else stands there. */
  private int digits(int count) {
    int number = 0;
    for (int i = 0; i < count; i++, at++) {
      if (at >= text.length() || !Ascii.isDigit(text.charAt(at))) {
        return -1;
      }
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }

  private boolean skip(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }
}
