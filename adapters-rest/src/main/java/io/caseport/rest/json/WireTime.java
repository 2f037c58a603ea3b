package io.caseport.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as the API writes and reads them: text, not numbers. */
public final class WireTime {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

  /** What is parsed further: a year of four digits, and nothing longer than the model allows. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
              + "(?<time>T[0-9:.]{5,18}(?<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");

  private static final int LONGEST = 30;

  private static final DateTimeFormatter ZONED =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private WireTime() {}

  /** As in {@code 2020-03-23T21:31:47.774Z}. */
  public static String format(Instant time) {
    return MILLISECONDS.format(time);
  }

  /** As in {@code 2020-05-13T21:38:05Z}, which results of checks have. */
  public static String formatSeconds(Instant time) {
    return SECONDS.format(time);
  }

  /** As in {@code 2020-05-14T17:04:40.790+0000}, which expiry times have. */
  public static String formatWithOffset(Instant time) {
    return WITH_OFFSET.format(time);
  }

  /**
   * A date, or a date and time with or without zone; without one, UTC is meant. A date alone is its
   * first moment, also as the end of a span.
   */
  public static Optional<Instant> parse(String text) {
    var form = FORM.matcher(text);
    if (text.length() > LONGEST || !form.matches()) {
      return Optional.empty();
    }
    try {
      if (form.group("time") == null) {
        return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      return Optional.of(
          form.group("zone") == null
              ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text, ZONED).toInstant());
    } catch (DateTimeException failure) {
      return Optional.empty();
    }
  }

  /** The moment that a validated member names, if it is there. */
  public static Optional<Instant> ofMember(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(WireTime::parse);
  }
}
