package io.caseport.application.desk;

import io.caseport.application.cases.CaseChange;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.port.in.ResponseWatch;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseKey;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Looks after answers that are at risk or overdue, some at a time. */
final class ResponseWatchService implements ResponseWatch {
  private static final int AT_ONCE = 20;

  private final AccountRepository accounts;
  private final CaseRepository cases;
  private final HandlingRepository handlings;
  private final CaseChanges changes;
  private final UnitOfWork work;
  private final InstantSource clock;

  ResponseWatchService(
      AccountRepository accounts,
      CaseRepository cases,
      HandlingRepository handlings,
      CaseChanges changes,
      UnitOfWork work,
      InstantSource clock) {
    this.accounts = accounts;
    this.cases = cases;
    this.handlings = handlings;
    this.changes = changes;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public boolean watchSome() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (work.read(() -> handlings.due(now, 1)).isEmpty()) {
      return false;
    }
    return work.write(
        () -> {
          var due = handlings.due(now, AT_ONCE);
          due.forEach(key -> tell(key, now));
          return due.size() == AT_ONCE;
        });
  }

  /** A change in which nobody changes anything still tells what is due. */
  private void tell(CaseKey key, Instant now) {
    accounts
        .find(key.account())
        .ifPresent(
            account ->
                cases
                    .find(key.account(), key.id())
                    .map(found -> CaseChange.of(found, found, Side.CASEPORT, account.plan(), now))
                    .ifPresent(changes::write));
  }
}
