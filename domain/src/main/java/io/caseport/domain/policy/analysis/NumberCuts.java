package io.caseport.domain.policy.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One number of each class that comparing with some numbers makes: they, between and beyond. */
final class NumberCuts {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private NumberCuts() {}

  static List<BigDecimal> of(List<BigDecimal> given) {
    List<BigDecimal> cuts = new ArrayList<>();
    for (BigDecimal number : new TreeSet<>(given)) {
      cuts.add(
          cuts.isEmpty()
              ? number.subtract(BigDecimal.ONE)
              : cuts.getLast().add(number).divide(TWO));
      cuts.add(number);
    }
    if (!cuts.isEmpty()) {
      cuts.add(cuts.getLast().add(BigDecimal.ONE));
    }
    return cuts;
  }
}
