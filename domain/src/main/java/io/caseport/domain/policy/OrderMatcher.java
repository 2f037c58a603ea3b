package io.caseport.domain.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The comparisons of numbers and of dates. */
final class OrderMatcher {
  private OrderMatcher() {}

  static ValueMatcher ofNumber(Comparison comparison, String text) {
    Optional<BigDecimal> wanted = NumberText.read(text);
    if (wanted.isEmpty()) {
      return ValueMatcher.UNREADABLE;
    }
    BigDecimal bound = wanted.get();
    return (value, _, _) -> {
      Optional<BigDecimal> given = value.number();
      return Truth.of(given.isPresent() && holds(comparison, given.get().compareTo(bound)));
    };
  }

  static ValueMatcher ofDate(Comparison comparison, String text) {
    Optional<Instant> wanted = DateText.read(text);
    if (wanted.isEmpty()) {
      return ValueMatcher.UNREADABLE;
    }
    Instant bound = wanted.get();
    boolean isOpen = DateText.isYearOrSeconds(text);
    Instant inSeconds = isOpen ? DateText.seconds(text) : bound;
    return (value, _, rules) -> {
      Optional<Instant> given = value.date();
      if (given.isEmpty()) {
        return Truth.NO;
      }
      int byYear = Truth.of(holds(comparison, given.get().compareTo(bound)));
      boolean givenIsOpen = DateText.isYearOrSeconds(value.text());
      if (!isOpen && !givenIsOpen) {
        return byYear;
      }
      Instant givenInSeconds = givenIsOpen ? DateText.seconds(value.text()) : given.get();
      int bySeconds = Truth.of(holds(comparison, givenInSeconds.compareTo(inSeconds)));
      return rules.weigh(OpenRule.YEAR_OR_SECONDS, byYear, bySeconds);
    };
  }

  private static boolean holds(Comparison comparison, int order) {
    return switch (comparison) {
      case NUMERIC_EQUALS, DATE_EQUALS -> order == 0;
      case NUMERIC_LESS_THAN, DATE_LESS_THAN -> order < 0;
      case NUMERIC_LESS_THAN_EQUALS, DATE_LESS_THAN_EQUALS -> order <= 0;
      case NUMERIC_GREATER_THAN, DATE_GREATER_THAN -> order > 0;
      case NUMERIC_GREATER_THAN_EQUALS, DATE_GREATER_THAN_EQUALS -> order >= 0;
      default -> throw new IllegalArgumentException(comparison.text() + " orders nothing");
    };
  }
}
