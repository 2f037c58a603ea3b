package io.caseport.rest.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * The moment a request was signed, with the text of it that the signature covers.
 *
 * @param text in ISO 8601 basic format, such as {@code 20150830T123600Z}
 */
record SigningTime(Instant instant, String text) {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter HTTP =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Not a valid year, month, day, hour, minute or second. */
  private static final int NO_NUMBER = Integer.MIN_VALUE;

  static SigningTime parse(String text) {
    if (text.length() == 16 && text.charAt(8) == 'T' && text.charAt(15) == 'Z') {
      try {
        var time =
            LocalDateTime.of(
                number(text, 0, 4),
                number(text, 4, 6),
                number(text, 6, 8),
                number(text, 9, 11),
                number(text, 11, 13),
                number(text, 13, 15));
        return new SigningTime(time.toInstant(ZoneOffset.UTC), text);
      } catch (DateTimeException notOnTheCalendar) {
        // Refused below with everything else that is not a date.
      }
    }
    throw SignatureRefusal.incomplete(
        "Date must be in ISO-8601 'basic format'. Got '"
            + Excerpt.of(text)
            + "'. See http://en.wikipedia.org/wiki/ISO_8601");
  }

  /** A Date header may be in HTTP's format; any other text is left for {@link #parse} to judge. */
  static String basicOf(String dateHeader) {
    try {
      return BASIC.format(LocalDateTime.parse(dateHeader, HTTP).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException otherFormat) {
      return dateHeader;
    }
  }

  static String basic(Instant instant) {
    return BASIC.format(instant);
  }

  String day() {
    return text.substring(0, 8);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NO_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
