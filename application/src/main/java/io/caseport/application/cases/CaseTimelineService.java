package io.caseport.application.cases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.desk.ResponseTarget;
import io.caseport.domain.plan.Severity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the events of a case that are for its customer, and the clock of what was promised. */
public final class CaseTimelineService implements CaseTimeline {
  private static final Set<CaseEventKind> FOR_CUSTOMERS =
      Arrays.stream(CaseEventKind.values())
          .filter(CaseEventKind::isForCustomers)
          .collect(toUnmodifiableSet());

  private final AccessControl access;
  private final CaseRepository cases;
  private final VisibleCases visible;
  private final HandlingRepository handlings;
  private final EventLog events;
  private final UnitOfWork work;
  private final InstantSource clock;

  public CaseTimelineService(
      AccessControl access,
      CaseRepository cases,
      HandlingRepository handlings,
      EventLog events,
      UnitOfWork work,
      InstantSource clock) {
    this.access = access;
    this.cases = cases;
    this.visible = new VisibleCases(cases);
    this.handlings = handlings;
    this.events = events;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Timeline timeline(Caller caller, CaseId caseId) {
    return work.read(
        () -> {
          var account =
              access.requireSupport(
                  caller, SupportActions.DESCRIBE_CASES, SupportActions.DESCRIBE_COMMUNICATIONS);
          var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          var found = visible.require(account.id(), caseId, SupportCase.visibleSince(now));
          var happened = events.ofCase(found.key(), FOR_CUSTOMERS, MOST_CHANGES);
          var senders = senders(found, happened);
          var response =
              handlings
                  .find(found.key())
                  .map(handling -> clockOf(handling, now))
                  .orElse(NOTHING_PROMISED);
          caller.endRehearsal();
          return new Timeline(
              IntStream.range(0, happened.size())
                  .mapToObj(i -> change(found, happened, i, senders))
                  .toList(),
              response,
              found.reopenableUntil().filter(until -> !until.isBefore(now)));
        });
  }

  private static final ResponseClock NOTHING_PROMISED =
      new ResponseClock(ResponseState.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  private static ResponseClock clockOf(CaseHandling handling, Instant now) {
    var target = handling.target();
    return new ResponseClock(
        handling.responseAt(now),
        target.flatMap(ResponseTarget::running).map(ResponseTarget.Run::respondBy),
        target.flatMap(ResponseTarget::answeredAt),
        target.map(ResponseTarget::promise));
  }

  /** Of the customer's messages that the events tell of, by number. */
  private Map<Integer, String> senders(SupportCase of, List<CaseEvent> happened) {
    var numbers =
        happened.stream()
            .filter(event -> event.by() == Side.CUSTOMER)
            .flatMap(event -> event.communication().stream())
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    if (numbers.getCount() == 0) {
      return Map.of();
    }
    var before = Optional.of(numbers.getMax() + 1);
    int span = numbers.getMax() - numbers.getMin() + 1;
    return cases.communications(of.accountId(), of.id(), TimeSpan.always(), before, span).stream()
        .collect(toMap(Communication::number, Communication::submittedBy));
  }

  private static Change change(
      SupportCase of, List<CaseEvent> happened, int index, Map<Integer, String> senders) {
    var event = happened.get(index);
    var by =
        event.by() == Side.CUSTOMER
            ? messageOf(happened, index).map(senders::get).orElse(of.submittedBy())
            : CaseDesk.SIGNATURE;
    return new Change(
        event.kind(), event.at(), event.by(), by, event.status(), severity(of, happened, index));
  }

  /** Events do not say it; behind the last change of it, it is that of the case. */
  private static Optional<Severity> severity(SupportCase of, List<CaseEvent> happened, int index) {
    var changed = happened.get(index);
    boolean isLast =
        changed.kind() == CaseEventKind.SEVERITY_CHANGED
            && happened.subList(0, index).stream()
                .noneMatch(later -> later.kind() == CaseEventKind.SEVERITY_CHANGED);
    return isLast ? Optional.of(of.severity()) : Optional.empty();
  }

  /**
   * The message that an event came with: the one that takes a case up again is told of right behind
   * that, and another change of the status right behind the message.
   */
  private static Optional<Integer> messageOf(List<CaseEvent> happened, int index) {
    var event = happened.get(index);
    int told =
        switch (event.kind()) {
          case CASE_REOPENED -> index - 1;
          case STATUS_CHANGED -> index + 1;
          default -> index;
        };
    return 0 <= told && told < happened.size()
        ? happened.get(told).communication()
        : Optional.empty();
  }
}
