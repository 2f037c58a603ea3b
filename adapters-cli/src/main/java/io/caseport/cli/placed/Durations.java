package io.caseport.cli.placed;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lengths of time as people type them. */
public final class Durations {
  public static final String FORM = "must be a length of time, such as 3d, 1h30m or 90s";

  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,9}d)?(\\d{1,9}h)?(\\d{1,9}m)?(\\d{1,9}s)?");

  private Durations() {}

  /**
   * @throws IllegalArgumentException if it is none
   */
  public static Duration parse(String text) {
    var typed = text.strip().toLowerCase(Locale.ROOT);
    if (typed.isEmpty() || !TYPED.matcher(typed).matches()) {
      throw new IllegalArgumentException(FORM);
    }
    int days = typed.indexOf('d') + 1;
    var rest = typed.substring(days);
    try {
      return Duration.parse("P" + typed.substring(0, days) + (rest.isEmpty() ? "" : "T" + rest));
    } catch (DateTimeParseException | ArithmeticException tooLong) {
      throw new IllegalArgumentException(FORM, tooLong);
    }
  }
}
