package io.caseport.application.cases;

import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Writes down what becomes of a case, whoever changes it, and that it has happened. Part of the
 * caller's work.
 */
public final class CaseChanges {
  private final CaseRepository cases;
  private final EventLog events;
  private final RandomGenerator random;

  public CaseChanges(CaseRepository cases, EventLog events, RandomGenerator random) {
    this.cases = cases;
    this.events = events;
    this.random = random;
  }

  void opened(SupportCase opened, Communication description) {
    cases.add(opened, description);
    append(
        opened,
        CaseEventKind.CASE_CREATED,
        Side.CUSTOMER,
        Optional.of(description.number()),
        opened.createdAt());
  }

  void replied(SupportCase before, SupportCase after, Communication message, Side by) {
    cases.replace(after, message);
    var at = message.createdAt();
    if (before.isResolved() && !after.isResolved()) {
      append(after, CaseEventKind.CASE_REOPENED, by, Optional.empty(), at);
    }
    append(after, CaseEventKind.COMMUNICATION_ADDED, by, Optional.of(message.number()), at);
    if (after.isResolved() && !before.isResolved()) {
      append(after, CaseEventKind.CASE_RESOLVED, by, Optional.empty(), at);
    } else if (before.status() != after.status()) {
      append(after, CaseEventKind.STATUS_CHANGED, by, Optional.empty(), at);
    }
  }

  /** A change without a message. */
  void changed(SupportCase before, SupportCase after, Side by, Instant at) {
    cases.replace(after);
    for (var kind : kinds(before, after)) {
      append(after, kind, by, Optional.empty(), at);
    }
  }

  private static List<CaseEventKind> kinds(SupportCase before, SupportCase after) {
    var kinds = new ArrayList<CaseEventKind>();
    if (before.severity() != after.severity()) {
      kinds.add(CaseEventKind.SEVERITY_CHANGED);
    }
    if (before.status() != after.status()) {
      kinds.add(
          after.status() == CaseStatus.RESOLVED
              ? CaseEventKind.CASE_RESOLVED
              : before.isResolved() ? CaseEventKind.CASE_REOPENED : CaseEventKind.STATUS_CHANGED);
    }
    return kinds;
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
            at));
  }
}
