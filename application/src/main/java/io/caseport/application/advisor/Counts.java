package io.caseport.application.advisor;

import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceCounts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Keeps the counts of results in step with their resources. */
final class Counts {
  private final CheckResultRepository results;
  private final InstantSource clock;

  Counts(CheckResultRepository results, InstantSource clock) {
    this.results = results;
    this.clock = clock;
  }

  /** Puts the result with what its resources now come to, and as the result of the day. */
  void renew(CheckResult result) {
    var counted = results.count(result.account(), result.check());
    var ignored = new ResourceCounts(0, 0, 0, 0, result.counts().ignored());
    put(result.counting(counted.counts().plus(ignored), counted.savings()));
  }

  void put(CheckResult result) {
    results.put(result);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    results.putDaily(result.account(), result.check(), new DailyResult(today, result.counts()));
  }
}
