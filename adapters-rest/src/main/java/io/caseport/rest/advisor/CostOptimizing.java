package io.caseport.rest.advisor;

import io.caseport.domain.advisor.Savings;

/** What could be saved in a month, as both APIs tell it. */
record CostOptimizing(double estimatedMonthlySavings, double estimatedPercentMonthlySavings) {
  static CostOptimizing from(Savings savings) {
    return new CostOptimizing(savings.amount(), savings.percent());
  }
}
