package io.caseport.application.advisor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.caseport.application.access.GrantedDocuments;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckRunner;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.plan.AdvisorCoverage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Does checks account by account, so that they share what is read of it, and puts down what they
 * find in a few pieces.
 */
public final class AdvisorScanService implements AdvisorScan {
  private static final Duration AUTOMATIC = Duration.ofHours(4);
  private static final Duration OTHERS = Duration.ofDays(7);
  private static final Duration BETWEEN_FORGETTING = Duration.ofDays(1);
  private static final int REFRESHES_AT_ONCE = 20;
  private static final int ACCOUNTS_AT_ONCE = 4;
  private static final int DAYS_AT_ONCE = 500;

  private final AccountRepository accounts;
  private final AdvisedStore store;
  private final GrantedDocuments documents;
  private final AdvisorCatalog catalog;
  private final Assessor assessor;
  private final CheckResultRepository results;
  private final CheckRefreshRepository refreshes;
  private final ResultKeeper keeper;
  private final FedResults fed;
  private final KeyUses uses;
  private final UnitOfWork work;
  private final InstantSource clock;
  private Optional<AccountId> scanned = Optional.empty();
  private Instant nextForgetting = Instant.MIN;
  private boolean forgetting;

  public AdvisorScanService(
      AccountRepository accounts,
      AdvisedStore store,
      AwsManagedPolicies awsManaged,
      AdvisorCatalog catalog,
      CheckRunner runner,
      CheckResultRepository results,
      CheckRefreshRepository refreshes,
      KeyUses uses,
      InstantSource clock) {
    this.accounts = accounts;
    this.store = store;
    this.documents = new GrantedDocuments(awsManaged);
    this.catalog = catalog;
    this.assessor = new Assessor(catalog, runner, clock);
    this.results = results;
    this.refreshes = refreshes;
    this.keeper = new ResultKeeper(results, clock);
    this.fed = new FedResults(results, clock);
    this.uses = uses;
    this.work = store.work();
    this.clock = clock;
  }

  @Override
  public boolean refreshSome() {
    var lostBefore = now().minus(CheckRefresh.LOST_AFTER);
    var waiting = work.read(() -> refreshes.waiting(lostBefore, REFRESHES_AT_ONCE));
    if (!waiting.isEmpty()) {
      uses.writeDown();
    }
    var ofAccounts =
        waiting.stream().collect(groupingBy(CheckRefresh::account, LinkedHashMap::new, toList()));
    ofAccounts.forEach(this::refresh);
    return waiting.size() == REFRESHES_AT_ONCE;
  }

  private void refresh(AccountId id, List<CheckRefresh> asked) {
    var advised = work.read(() -> open(id)).map(this::advised);
    for (var refresh : asked) {
      if (take(refresh)) {
        var found =
            advised.flatMap(
                account ->
                    catalog
                        .find(refresh.check())
                        .flatMap(entry -> assessor.assess(entry.definition(), account)));
        end(refresh, found);
      }
    }
  }

  /** Whether this server is the one that does it: another may have taken it meanwhile. */
  private boolean take(CheckRefresh seen) {
    return work.write(
        () -> {
          boolean same = isStill(seen);
          if (same) {
            refreshes.put(seen.in(RefreshStatus.PROCESSING, now()));
          }
          return same;
        });
  }

  private boolean isStill(CheckRefresh seen) {
    var known = refreshes.find(seen.account(), Set.of(seen.check())).get(seen.check());
    return seen.equals(known);
  }

  private void end(CheckRefresh refresh, Optional<Assessment> found) {
    var account = refresh.account();
    var now = now();
    found.ifPresent(assessment -> putAhead(account, refresh.check(), assessment, now));
    writeIfOpen(
        account,
        () -> {
          found.ifPresent(assessment -> keeper.keep(account, refresh.check(), assessment, now));
          refreshes.put(
              refresh.in(found.isPresent() ? RefreshStatus.SUCCESS : RefreshStatus.ABANDONED, now));
        });
  }

  @Override
  public synchronized boolean scanSome() {
    if (scanned.isEmpty()) {
      beginRound();
    }
    var after = Optional.of(scanned.orElse(AccountId.DESK));
    var some = work.read(() -> accounts.list(after, ACCOUNTS_AT_ONCE));
    some.stream().filter(Account::isOpen).forEach(this::scan);
    boolean more = some.size() == ACCOUNTS_AT_ONCE;
    scanned = more ? Optional.of(some.getLast().id()) : Optional.empty();
    return more;
  }

  /** Rounds follow each other closely, and nothing is forgotten by the minute. */
  private void beginRound() {
    forgetting = !clock.instant().isBefore(nextForgetting);
    if (forgetting) {
      nextForgetting = clock.instant().plus(BETWEEN_FORGETTING);
    }
  }

  private void scan(Account account) {
    var known = work.read(() -> results.all(account.id()));
    var due =
        catalog.computed().stream()
            .filter(check -> isDue(account, check, Optional.ofNullable(known.get(check.id()))))
            .toList();
    if (!due.isEmpty()) {
      keep(account, assess(account, due));
    }
    if (forgetting) {
      fed.forgetUnconfirmed(known.values(), work);
    }
  }

  private boolean isDue(Account account, CheckDefinition check, Optional<CheckResult> last) {
    var interval = check.automatic() ? AUTOMATIC : OTHERS;
    boolean comesAnew = check.automatic() || account.plan().advisorChecks() == AdvisorCoverage.ALL;
    return comesAnew
        && last.filter(result -> result.at().plus(interval).isAfter(clock.instant())).isEmpty();
  }

  private Map<CheckDefinition, Assessment> assess(Account account, List<CheckDefinition> due) {
    var advised = advised(account);
    var found = new LinkedHashMap<CheckDefinition, Assessment>();
    for (var check : due) {
      assessor.assess(check, advised).ifPresent(assessment -> found.put(check, assessment));
    }
    return found;
  }

  private void keep(Account account, Map<CheckDefinition, Assessment> found) {
    var now = now();
    var together = new LinkedHashMap<CheckDefinition, Assessment>();
    found.forEach(
        (check, assessment) -> {
          if (ResultKeeper.isSmall(assessment)) {
            together.put(check, assessment);
          } else {
            putAhead(account.id(), check.id(), assessment, now);
            keepAtOnce(account, Map.of(check, assessment), now);
          }
        });
    keepAtOnce(account, together, now);
  }

  private void keepAtOnce(Account account, Map<CheckDefinition, Assessment> found, Instant at) {
    writeIfOpen(
        account.id(),
        () ->
            found.forEach(
                (check, assessment) -> keeper.keep(account.id(), check.id(), assessment, at)));
  }

  private void putAhead(AccountId account, CheckId check, Assessment found, Instant at) {
    keeper.putAhead(account, check, found, at, write -> writeIfOpen(account, write));
  }

  /** Asked with each, since the account may be closed and erased meanwhile. */
  private void writeIfOpen(AccountId account, Runnable write) {
    work.write(
        () -> {
          if (open(account).isPresent()) {
            write.run();
          }
        });
  }

  @Override
  public boolean forgetSome() {
    var first = LocalDate.ofInstant(clock.instant().minus(DailyResult.KEPT_FOR), ZoneOffset.UTC);
    return work.write(() -> results.removeDailyBefore(first, DAYS_AT_ONCE)) == DAYS_AT_ONCE;
  }

  private Optional<Account> open(AccountId id) {
    return accounts.find(id).filter(Account::isOpen);
  }

  private StoredAccount advised(Account account) {
    return new StoredAccount(store, documents, account, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
