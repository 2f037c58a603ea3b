package io.caseport.application.advisor;

import io.caseport.application.access.AccessControl;
import io.caseport.application.advisor.CheckAccess.Doors;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what the checks have found, and notes which of them users want done anew. */
public final class AdvisorChecksService implements AdvisorChecks {
  private static final Doors CHECKS = Doors.named("DescribeTrustedAdvisorChecks", "DescribeChecks");
  private static final Doors RESULT =
      Doors.named("DescribeTrustedAdvisorCheckResult", "DescribeCheckItems");
  private static final Doors SUMMARIES =
      Doors.named("DescribeTrustedAdvisorCheckSummaries", "DescribeCheckSummaries");
  private static final Doors REFRESHES =
      Doors.named("DescribeTrustedAdvisorCheckRefreshStatuses", "DescribeCheckRefreshStatuses");
  private static final Doors REFRESH = Doors.named("RefreshTrustedAdvisorCheck", "RefreshCheck");

  /** Of each colour; the API has no pages for them. */
  private static final int MOST_RESOURCES = 5_000;

  private final CheckAccess access;
  private final AdvisorCatalog catalog;
  private final CheckResultRepository results;
  private final CheckRefreshRepository refreshes;
  private final UnitOfWork work;
  private final InstantSource clock;

  public AdvisorChecksService(
      AccessControl access,
      AdvisorCatalog catalog,
      CheckResultRepository results,
      CheckRefreshRepository refreshes,
      UnitOfWork work,
      InstantSource clock) {
    this.access = new CheckAccess(access, catalog);
    this.catalog = catalog;
    this.results = results;
    this.refreshes = refreshes;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Described describeChecks(Caller caller, Optional<String> language) {
    return work.read(
        () -> {
          var account = access.requireForAll(caller, CHECKS);
          return new Described(catalog.shownTo(account), AdvisorCatalog.language(language));
        });
  }

  @Override
  public Outcome describeResult(Caller caller, CheckId check, Optional<String> language) {
    return work.read(
        () -> {
          var allowed = access.require(caller, RESULT, List.of(check));
          var _ = AdvisorCatalog.language(language);
          var account = allowed.account().id();
          var flagged =
              Stream.of(ResourceStatus.ERROR, ResourceStatus.WARNING)
                  .flatMap(status -> resources(account, check, status).stream())
                  .toList();
          return new Outcome(summary(allowed.check(), results.find(account, check)), flagged);
        });
  }

  private List<AdvisedResource> resources(AccountId account, CheckId check, ResourceStatus status) {
    var filter = new ResourceFilter(Optional.of(status), Optional.empty(), Optional.empty());
    return results.resources(account, check, filter, Optional.empty(), MOST_RESOURCES);
  }

  @Override
  public List<Summary> describeSummaries(Caller caller, List<CheckId> checks) {
    return work.read(
        () -> {
          var allowed = access.require(caller, SUMMARIES, checks);
          var known = results.all(allowed.account().id());
          return allowed.checks().stream()
              .map(entry -> summary(entry, Optional.ofNullable(known.get(entry.definition().id()))))
              .toList();
        });
  }

  private static Summary summary(Entry entry, Optional<CheckResult> result) {
    return new Summary(entry.definition(), entry.method(), result);
  }

  @Override
  public List<Refresh> describeRefreshes(Caller caller, List<CheckId> checks) {
    return work.read(
        () -> {
          var allowed = access.require(caller, REFRESHES, checks);
          if (caller.channel() == Caller.Channel.API) {
            allowed.checks().stream()
                .filter(entry -> entry.definition().automatic())
                .findFirst()
                .ifPresent(AdvisorChecksService::refuseRefresh);
          }
          var now = now();
          var asked = refreshes.find(allowed.account().id(), Set.copyOf(checks));
          return checks.stream()
              .map(
                  check ->
                      Optional.ofNullable(asked.get(check))
                          .map(known -> refresh(known, now))
                          .orElseGet(() -> new Refresh(check, RefreshStatus.NONE, Duration.ZERO)))
              .toList();
        });
  }

  @Override
  public Refresh refresh(Caller caller, CheckId check) {
    return work.write(
        () -> {
          var allowed = access.require(caller, REFRESH, List.of(check));
          var entry = allowed.check();
          if (entry.definition().automatic() || entry.method() != CheckMethod.COMPUTED) {
            refuseRefresh(entry);
          }
          var account = allowed.account().id();
          var now = now();
          var last = Optional.ofNullable(refreshes.find(account, Set.of(check)).get(check));
          if (last.filter(known -> !known.untilNext(now).isZero()).isPresent()) {
            return refresh(last.get(), now);
          }
          var next = CheckRefresh.enqueued(account, check, now);
          refreshes.put(next);
          return refresh(next, now);
        });
  }

  private static void refuseRefresh(Entry entry) {
    throw new Refusal.CheckNotRefreshable(entry.definition().id().value());
  }

  private static Refresh refresh(CheckRefresh known, Instant now) {
    return new Refresh(known.check(), known.statusAt(now), known.untilNext(now));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
