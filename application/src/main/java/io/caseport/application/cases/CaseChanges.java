package io.caseport.application.cases;

import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.DeskHours;
import io.caseport.domain.desk.ResponsePromise;
import io.caseport.domain.plan.SupportPlan;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Writes down what becomes of a case, whoever changes it: the case, what the desk knows of it, and
 * that it has happened. Part of the caller's work.
 */
public final class CaseChanges {
  private final CaseRepository cases;
  private final HandlingRepository handlings;
  private final EventLog events;
  private final DeskHours hours;
  private final RandomGenerator random;

  public CaseChanges(
      CaseRepository cases,
      HandlingRepository handlings,
      EventLog events,
      DeskHours hours,
      RandomGenerator random) {
    this.cases = cases;
    this.handlings = handlings;
    this.events = events;
    this.hours = hours;
    this.random = random;
  }

  void opened(SupportCase opened, Communication description, SupportPlan plan) {
    cases.add(opened, description);
    append(
        opened,
        CaseEventKind.CASE_CREATED,
        Side.CUSTOMER,
        Optional.of(description.number()),
        opened.createdAt());
    var promise = ResponsePromise.of(plan, opened);
    handlings.add(CaseHandling.opened(opened, promise, hours.counting(opened.language())));
  }

  /** What the desk knows of the case, which is little if an older Caseport opened it. */
  public CaseHandling handlingOf(SupportCase known) {
    return handlings.find(known.key()).orElseGet(() -> CaseHandling.ofOlder(known));
  }

  /** Returns what the desk knows of the case then. */
  public CaseHandling write(CaseChange change) {
    var handling = handle(change);
    var after = change.after();
    if (change.message().isPresent()) {
      cases.replace(after, change.message().get());
    } else if (!after.equals(change.before())) {
      cases.replace(after);
    }
    tell(change);
    return handling;
  }

  /**
   * Says what has come about by time alone, before what is changed by somebody, so that the one is
   * not lost by the other.
   */
  private CaseHandling handle(CaseChange change) {
    var known = handlings.find(change.before().key());
    var before = known.orElseGet(() -> CaseHandling.ofOlder(change.before()));
    var told = tellDue(before, change.before(), change.at());
    var following =
        change.after().equals(change.before())
            ? told
            : told.following(
                change.before(),
                change.after(),
                ResponsePromise.of(change.plan(), change.after()),
                hours.counting(change.after().language()),
                change.at());
    var after = change.handling().apply(following);
    if (known.isEmpty()) {
      handlings.add(after);
      return after;
    }
    return after.equals(before) ? before : replaced(after.next());
  }

  private CaseHandling replaced(CaseHandling changed) {
    handlings.replace(changed);
    return changed;
  }

  private CaseHandling tellDue(CaseHandling handling, SupportCase of, Instant now) {
    handling.dueAt(now).forEach(kind -> append(of, kind, Side.CASEPORT, Optional.empty(), now));
    return handling.toldAt(now);
  }

  private void tell(CaseChange change) {
    var before = change.before();
    var after = change.after();
    change.happening().ifPresent(kind -> append(change, kind));
    if (before.severity() != after.severity()) {
      append(change, CaseEventKind.SEVERITY_CHANGED);
    }
    if (before.isResolved() && !after.isResolved()) {
      append(change, CaseEventKind.CASE_REOPENED);
    }
    change
        .message()
        .ifPresent(
            said ->
                append(
                    after,
                    CaseEventKind.COMMUNICATION_ADDED,
                    change.by(),
                    Optional.of(said.number()),
                    change.at()));
    if (after.isResolved() && !before.isResolved()) {
      var said = change.message().map(Communication::number);
      append(after, CaseEventKind.CASE_RESOLVED, change.by(), said, change.at());
    } else if (before.status() != after.status() && !before.isResolved()) {
      append(change, CaseEventKind.STATUS_CHANGED);
    }
  }

  private void append(CaseChange change, CaseEventKind kind) {
    append(change.after(), kind, change.by(), Optional.empty(), change.at());
  }

  private void append(
      SupportCase of, CaseEventKind kind, Side by, Optional<Integer> communication, Instant at) {
    events.append(
        new CaseEvent(
            new UUID(random.nextLong(), random.nextLong()),
            of.accountId(),
            of.id(),
            of.displayId(),
            kind,
            by,
            communication,
            at,
            Optional.of(of.status())));
  }
}
