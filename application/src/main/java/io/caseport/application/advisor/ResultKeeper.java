package io.caseport.application.advisor;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.Savings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts what a check has found in place of what it found before; writes only what has changed. */
final class ResultKeeper {
  private final CheckResultRepository results;
  private final Counts counts;

  ResultKeeper(CheckResultRepository results, InstantSource clock) {
    this.results = results;
    this.counts = new Counts(results, clock);
  }

  /** Part of the caller's work. */
  void keep(AccountId account, CheckId check, Assessment found, Instant at) {
    var before = before(account, check);
    var excluded = results.excluded(account, check);
    var now =
        found.resources().stream()
            .map(resource -> advised(account, check, resource, before, excluded, at))
            .collect(toMap(AdvisedResource::id, identity()));
    var changed =
        now.values().stream()
            .filter(resource -> !resource.equals(before.get(resource.id())))
            .toList();
    if (!changed.isEmpty()) {
      results.putResources(account, check, changed);
    }
    var gone = new HashSet<>(before.keySet());
    gone.removeAll(now.keySet());
    if (!gone.isEmpty()) {
      results.removeResources(account, check, gone);
    }
    var firstAt = results.find(account, check).map(CheckResult::firstAt).orElse(at);
    counts.put(
        new CheckResult(
            account,
            check,
            at,
            firstAt,
            ResourceCounts.of(now.values(), found.ignored()),
            savings(now.values()),
            Optional.empty()));
  }

  private Map<ResourceId, AdvisedResource> before(AccountId account, CheckId check) {
    return results
        .resources(account, check, ResourceFilter.ALL, Optional.empty(), Integer.MAX_VALUE)
        .stream()
        .collect(toMap(AdvisedResource::id, identity()));
  }

  /** A resource of which the same is said as before is as old as before. */
  private static AdvisedResource advised(
      AccountId account,
      CheckId check,
      AssessedResource resource,
      Map<ResourceId, AdvisedResource> before,
      Set<ResourceId> excluded,
      Instant at) {
    var id = ResourceId.of(account, check, resource.key());
    var known = Optional.ofNullable(before.get(id));
    var since = known.map(AdvisedResource::updatedAt).orElse(at);
    var same = resource.under(id, since, excluded.contains(id));
    return known.filter(same::equals).orElseGet(() -> resource.under(id, at, same.excluded()));
  }

  private static Savings savings(Iterable<AdvisedResource> resources) {
    var sum = Savings.NONE;
    for (var resource : resources) {
      sum = resource.excluded() ? sum : sum.plus(resource.savings());
    }
    return sum;
  }
}
