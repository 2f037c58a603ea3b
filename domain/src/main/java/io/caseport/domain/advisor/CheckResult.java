package io.caseport.domain.advisor;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a check last found in an account, without the resources themselves.
 *
 * @param at when it was done or, if scanners report, when the newest of their findings was made
 * @param firstAt when it was done for the first time
 * @param reporter the scanner that reported last; empty for a check that Caseport computes
 */
public record CheckResult(
    AccountId account,
    CheckId check,
    Instant at,
    Instant firstAt,
    ResourceCounts counts,
    Savings savings,
    Optional<String> reporter) {

  public CheckStatus status() {
    return counts.status();
  }

  public CheckResult counting(ResourceCounts newCounts, Savings newSavings) {
    return new CheckResult(account, check, at, firstAt, newCounts, newSavings, reporter);
  }
}
