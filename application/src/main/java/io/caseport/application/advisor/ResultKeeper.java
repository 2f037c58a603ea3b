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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts what a check has found in place of what it found before; writes only what has changed. */
final class ResultKeeper {
  private static final int RESOURCES_AT_ONCE = 25;

  private final CheckResultRepository results;
  private final Counts counts;

  ResultKeeper(CheckResultRepository results, InstantSource clock) {
    this.results = results;
    this.counts = new Counts(results, clock);
  }

  /** Whether it is written in so short a time that others can wait for it. */
  static boolean isSmall(Assessment found) {
    return found.resources().size() <= RESOURCES_AT_ONCE;
  }

  /**
   * Writes what has changed a little at a time, since other writes wait for each, so that {@link
   * #keep} finds next to nothing left to write. Until then it counts for nothing.
   */
  void putAhead(
      AccountId account, CheckId check, Assessment found, Instant at, Consumer<Runnable> write) {
    if (isSmall(found)) {
      return;
    }
    var excluded = results.excluded(account, check);
    var before = before(account, check);
    var changed = changed(advised(account, check, found, before, excluded, at), before);
    for (int i = 0; i < changed.size(); i += RESOURCES_AT_ONCE) {
      var some = changed.subList(i, Math.min(i + RESOURCES_AT_ONCE, changed.size()));
      write.accept(() -> results.putResources(account, check, some));
    }
  }

  /** Part of the caller's work. */
  void keep(AccountId account, CheckId check, Assessment found, Instant at) {
    var before = before(account, check);
    var now = advised(account, check, found, before, results.excluded(account, check), at);
    var changed = changed(now, before);
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

  private static Map<ResourceId, AdvisedResource> advised(
      AccountId account,
      CheckId check,
      Assessment found,
      Map<ResourceId, AdvisedResource> before,
      Set<ResourceId> excluded,
      Instant at) {
    return found.resources().stream()
        .map(resource -> advised(account, check, resource, before, excluded, at))
        .collect(toMap(AdvisedResource::id, identity()));
  }

  private static List<AdvisedResource> changed(
      Map<ResourceId, AdvisedResource> now, Map<ResourceId, AdvisedResource> before) {
    return now.values().stream()
        .filter(resource -> !resource.equals(before.get(resource.id())))
        .toList();
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
