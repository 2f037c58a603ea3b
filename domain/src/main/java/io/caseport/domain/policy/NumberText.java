package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;
import java.math.BigDecimal;
import java.util.Optional;

/** A number as conditions write it: whole or decimal, in digits. */
public final class NumberText {
  private static final int LONGEST = 100;

  private NumberText() {}

  public static Optional<BigDecimal> read(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int digits = 0;
    int points = 0;
    for (int i = from; i < text.length(); i++) {
      if (Ascii.isDigit(text.charAt(i))) {
        digits++;
      } else if (text.charAt(i) == '.') {
        points++;
      } else {
        return Optional.empty();
      }
    }
    boolean isNumber = digits > 0 && points <= 1 && text.length() <= LONGEST;
    return isNumber ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
