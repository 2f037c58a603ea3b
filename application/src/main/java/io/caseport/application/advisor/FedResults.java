package io.caseport.application.advisor;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.Savings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what scanners say: of each resource what was said last, until nobody says it any more. */
final class FedResults {
  private static final int FORGOTTEN_AT_ONCE = 500;

  private final CheckResultRepository results;
  private final Counts counts;
  private final InstantSource clock;

  FedResults(CheckResultRepository results, InstantSource clock) {
    this.results = results;
    this.counts = new Counts(results, clock);
    this.clock = clock;
  }

  /** Part of the caller's work. The findings are of that account and check. */
  void take(AccountId account, CheckDefinition check, List<ScannerFinding> findings) {
    var newest = newestOfEach(account, check.id(), findings);
    var known =
        results.findResources(account, check.id(), newest.keySet()).stream()
            .collect(toMap(AdvisedResource::id, identity()));
    var excluded = results.excluded(account, check.id());
    var said = new ArrayList<AdvisedResource>();
    var withdrawn = new HashSet<ResourceId>();
    newest.forEach(
        (id, finding) -> {
          var before = Optional.ofNullable(known.get(id));
          if (before.filter(old -> old.updatedAt().isAfter(finding.observedAt())).isEmpty()) {
            FedResource.of(check, finding)
                .ifPresentOrElse(
                    resource ->
                        said.add(resource.under(id, finding.observedAt(), excluded.contains(id))),
                    () -> withdrawn.add(id));
          }
        });
    results.putResources(account, check.id(), said);
    results.removeResources(account, check.id(), withdrawn);
    renewOrForget(result(account, check.id(), findings));
  }

  private static Map<ResourceId, ScannerFinding> newestOfEach(
      AccountId account, CheckId check, List<ScannerFinding> findings) {
    var newest = new HashMap<ResourceId, ScannerFinding>();
    for (var finding : findings) {
      newest.merge(
          ResourceId.of(account, check, FedResource.key(finding)),
          finding,
          (one, other) -> other.observedAt().isBefore(one.observedAt()) ? one : other);
    }
    return newest;
  }

  private CheckResult result(AccountId account, CheckId check, List<ScannerFinding> findings) {
    var last =
        findings.stream().max(Comparator.comparing(ScannerFinding::observedAt)).orElseThrow();
    var before = results.find(account, check);
    boolean isNewer = before.filter(old -> old.at().isAfter(last.observedAt())).isEmpty();
    return new CheckResult(
        account,
        check,
        isNewer ? last.observedAt() : before.get().at(),
        before.map(CheckResult::firstAt).orElse(last.observedAt()),
        ResourceCounts.NONE,
        Savings.NONE,
        isNewer ? Optional.of(last.reporter()) : before.get().reporter());
  }

  /** Forgets resources of which nothing was said for as long as results are kept. */
  void forgetUnconfirmed(Collection<CheckResult> known, UnitOfWork work) {
    var oldest = clock.instant().minus(DailyResult.KEPT_FOR);
    known.stream()
        .filter(result -> result.reporter().isPresent() && result.firstAt().isBefore(oldest))
        .forEach(
            seen ->
                work.write(
                    () ->
                        // It may be gone by now, with its account.
                        results
                            .find(seen.account(), seen.check())
                            .ifPresent(result -> forget(result, oldest))));
  }

  /** Without any resource nothing is known, which is not the same as all being well. */
  private void renewOrForget(CheckResult result) {
    var found = results.count(result.account(), result.check()).counts();
    if (found.ok() + found.flagged() + found.excluded() == 0) {
      results.remove(result.account(), result.check());
    } else {
      counts.renew(result);
    }
  }

  private void forget(CheckResult result, Instant oldest) {
    int forgotten =
        results.removeUpdatedBefore(result.account(), result.check(), oldest, FORGOTTEN_AT_ONCE);
    if (result.at().isBefore(oldest)) {
      results.remove(result.account(), result.check());
    } else if (forgotten > 0) {
      renewOrForget(result);
    }
  }
}
