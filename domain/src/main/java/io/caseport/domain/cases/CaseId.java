package io.caseport.domain.cases;

import static java.time.ZoneOffset.UTC;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The name of a case in the API; any text that a request names, so it may name no case. */
public record CaseId(String value) {
  /** Enough for the milliseconds of a year, by which ids begin; the rest of 64 is chance. */
  private static final int BITS_OF_CHANCE = 29;

  private static final Pattern GIVEN_OUT = Pattern.compile("case-(?<account>[0-9]{12})-[a-z0-9-]+");

  /**
   * An id that is given out twice as good as never. Those of one language sort by the millisecond
   * of their opening, so that stores add new cases at the end of what they have sorted by id.
   */
  public static CaseId generate(
      AccountId account, LanguageCode language, Instant opened, RandomGenerator random) {
    var year = opened.atOffset(UTC).getYear();
    var newYear = OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, UTC).toInstant();
    var millis = newYear.until(opened, ChronoUnit.MILLIS);
    var unique = millis << BITS_OF_CHANCE | random.nextLong(1L << BITS_OF_CHANCE);
    return new CaseId(
        "case-"
            + account
            + "-mu"
            + language
            + "-"
            + year
            + "-"
            + HexFormat.of().toHexDigits(unique));
  }

  /** The account in which the id was given out; empty for what never was. */
  public Optional<AccountId> account() {
    var form = GIVEN_OUT.matcher(value);
    return form.matches() ? Optional.of(new AccountId(form.group("account"))) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
