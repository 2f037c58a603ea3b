package io.caseport.application.advisor;

import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;
import java.time.InstantSource;
import java.util.List;

/** Leaves resources out of the count of a check, or takes them in again. */
final class Exclusions {
  private final CheckResultRepository results;
  private final Counts counts;

  Exclusions(CheckResultRepository results, InstantSource clock) {
    this.results = results;
    this.counts = new Counts(results, clock);
  }

  /** Part of the caller's work. */
  void set(AccountId account, CheckId check, List<ResourceId> resources, boolean excluded) {
    for (var resource : resources) {
      results.setExcluded(account, check, resource, excluded);
    }
    results.find(account, check).ifPresent(counts::renew);
  }
}
