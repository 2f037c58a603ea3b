package io.caseport.application.advisor;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.ScannerReports;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads all of a report first, and then puts all of it down at once. */
public final class FindingImportService implements FindingImport {
  private static final Action IMPORT = new Action("securityhub", "BatchImportFindings");

  private final AccessControl access;
  private final AccountRepository accounts;
  private final AdvisorCatalog catalog;
  private final ScannerReports reports;
  private final FedResults fed;
  private final UnitOfWork work;
  private final InstantSource clock;

  public FindingImportService(
      AccessControl access,
      AccountRepository accounts,
      AdvisorCatalog catalog,
      ScannerReports reports,
      CheckResultRepository results,
      UnitOfWork work,
      InstantSource clock) {
    this.access = access;
    this.accounts = accounts;
    this.catalog = catalog;
    this.reports = reports;
    this.fed = new FedResults(results, clock);
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Imported importFindings(Caller caller, InputStream report) {
    work.read(() -> require(caller));
    var read = read(report, UnaryOperator.identity());
    return work.write(
        () -> {
          var own = require(caller);
          return take(read, id -> isOf(own, id));
        });
  }

  private Account require(Caller caller) {
    return access.requireAdvisor(caller, IMPORT, List.of(ANY_RESOURCE));
  }

  private boolean isOf(Account own, AccountId id) {
    return id.equals(own.id())
        || (own.isManagement()
            && open(id).filter(found -> found.management().equals(own.management())).isPresent());
  }

  @Override
  public Imported importReport(InputStream report, Optional<AccountId> account) {
    account.ifPresent(
        id -> {
          if (work.read(() -> accounts.find(id)).isEmpty()) {
            throw new Refusal.NoSuchEntity(Entity.ACCOUNT, id.value());
          }
        });
    var read = read(report, id -> account.orElse(id));
    return work.write(() -> take(read, id -> open(id).isPresent()));
  }

  private Optional<Account> open(AccountId id) {
    return accounts.find(id).filter(Account::isOpen);
  }

  private ReadFindings read(InputStream report, UnaryOperator<AccountId> account) {
    var read = new ReadFindings(catalog);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    reports.read(
        report, finding -> read.add(finding.about(account.apply(finding.account())).notAfter(now)));
    return read;
  }

  private Imported take(ReadFindings read, Predicate<AccountId> isKnown) {
    read.firstOfEachAccount()
        .forEach(
            (account, line) -> {
              if (!isKnown.test(account)) {
                throw new Refusal.UnusableReport(
                    line,
                    "the account %s is not one that this report can be about".formatted(account));
              }
            });
    read.matched()
        .forEach(
            (place, findings) ->
                fed.take(place.account(), catalog.definition(place.check()), findings));
    return read.counted();
  }
}
