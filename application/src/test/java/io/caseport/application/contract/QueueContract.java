package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Handlings;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.HandlingRepository.Assignee;
import io.caseport.application.port.out.HandlingRepository.Late;
import io.caseport.application.port.out.HandlingRepository.QueueFilter;
import io.caseport.application.port.out.HandlingRepository.Queued;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.QueuePosition;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The queue of the desk, and what is due. */
public interface QueueContract extends StoreContract {
  Instant ALWAYS = Instant.EPOCH;

  private SupportCase queued(DrivenPorts ports, SupportCase opened, CaseHandling handling) {
    HandlingStorageContract.add(ports, opened);
    ports.handlings().add(handling);
    return opened;
  }

  private SupportCase waiting(DrivenPorts ports, SupportCase opened) {
    return queued(ports, opened, Handlings.unpromised(opened));
  }

  private SupportCase promised(DrivenPorts ports, SupportCase opened, Duration time) {
    return queued(ports, opened, Handlings.promised(opened, time));
  }

  private static List<CaseKey> keys(DrivenPorts ports, QueueFilter filter) {
    return ports.handlings().queue(filter, ALWAYS, Optional.empty(), 99).stream()
        .map(queued -> queued.handling().key())
        .toList();
  }

  @Test
  default void the_queue_has_open_cases_in_their_order_with_all_that_is_known_of_them() {
    var ports = portsWithTwoAccounts();
    var rest = Cases.numbered(ACME, 1);
    queued(ports, rest, Handlings.unpromised(rest).engineerReplied(true, ManualClock.START));
    var waitsLess = waiting(ports, Cases.numbered(GLOBEX, 3));
    var waitsLonger = waiting(ports, Cases.numbered(ACME, 2));
    var late = promised(ports, Cases.numbered(ACME, 4), Duration.ofHours(5));
    var soon = promised(ports, Cases.numbered(GLOBEX, 5), Duration.ofHours(1));
    var resolved = Cases.numbered(ACME, 6);
    queued(ports, resolved, Handlings.resolved(Handlings.unpromised(resolved), ManualClock.START));
    assertThat(keys(ports, QueueFilter.ALL))
        .containsExactly(soon.key(), late.key(), waitsLonger.key(), waitsLess.key(), rest.key());
    var first = ports.handlings().queue(QueueFilter.ALL, ALWAYS, Optional.empty(), 1).getFirst();
    assertThat(first)
        .isEqualTo(
            new Queued(
                soon, Accounts.globex().name(), ports.handlings().find(soon.key()).orElseThrow()));
  }

  @Test
  default void pages_go_on_behind_ties() {
    var ports = portsWithTwoAccounts();
    var all = new ArrayList<CaseKey>();
    for (var account : List.of(ACME, GLOBEX)) {
      for (int number = 1; number <= 3; number++) {
        all.add(waiting(ports, Cases.createdAt(account, number, ManualClock.START)).key());
      }
    }
    var found = new ArrayList<CaseKey>();
    Optional<QueuePosition> after = Optional.empty();
    for (var page = page(ports, after); !page.isEmpty(); page = page(ports, after)) {
      page.forEach(queued -> found.add(queued.handling().key()));
      after = page.getLast().handling().position();
    }
    assertThat(found).isEqualTo(all);
  }

  private static List<Queued> page(DrivenPorts ports, Optional<QueuePosition> after) {
    return ports.handlings().queue(QueueFilter.ALL, ALWAYS, after, 2);
  }

  @Test
  default void a_handling_that_is_changed_has_its_new_place() {
    var ports = portsWithTwoAccounts();
    var promised = promised(ports, Cases.numbered(ACME, 1), Duration.ofHours(1));
    var waiting = waiting(ports, Cases.numbered(ACME, 2));
    var before = ports.handlings().find(promised.key()).orElseThrow();
    ports.handlings().replace(before.engineerReplied(true, ManualClock.START).next());
    assertThat(keys(ports, QueueFilter.ALL)).containsExactly(waiting.key(), promised.key());
  }

  @Test
  default void old_cases_and_those_of_closed_accounts_are_in_no_queue() {
    var ports = portsWithTwoAccounts();
    waiting(ports, Cases.createdAt(ACME, 1, ManualClock.START));
    var young = waiting(ports, Cases.createdAt(ACME, 2, ManualClock.START.plusMillis(1)));
    waiting(ports, Cases.createdAt(GLOBEX, 3, ManualClock.START.plusMillis(1)));
    ports.accounts().replace(Accounts.globex().close(ManualClock.START));
    assertThat(
            ports
                .handlings()
                .queue(QueueFilter.ALL, ManualClock.START.plusMillis(1), Optional.empty(), 9))
        .extracting(queued -> queued.handling().key())
        .containsExactly(young.key());
  }

  @Test
  default void a_number_is_found_in_all_accounts_that_are_open() {
    var ports = portsWithTwoAccounts();
    var start = ManualClock.START;
    var here = numbered(Cases.createdAt(ACME, 1, start), "170000000000099");
    var there = numbered(Cases.createdAt(GLOBEX, 2, start.plusMillis(1)), "170000000000099");
    numbered(Cases.createdAt(ACME, 3, start), "170000000000098");
    var number = here.displayId();
    assertThat(ports.handlings().numbered(number, start, 9))
        .containsExactly(here.key(), there.key());
    assertThat(ports.handlings().numbered(number, start, 1)).containsExactly(here.key());
    assertThat(ports.handlings().numbered(number, start.plusMillis(1), 9))
        .containsExactly(there.key());
    assertThat(ports.handlings().numbered(new DisplayId("1700000000000"), start, 9)).isEmpty();
    ports.accounts().replace(Accounts.globex().close(start));
    assertThat(ports.handlings().numbered(number, start, 9)).containsExactly(here.key());
  }

  private SupportCase numbered(SupportCase opened, String number) {
    return HandlingStorageContract.add(
        ports(), Cases.like(opened).displayId(new DisplayId(number)).build());
  }

  @Test
  default void each_filter_lets_through_its_cases_alone() {
    var ports = portsWithTwoAccounts();
    var topic = new CaseTopic(IssueType.CUSTOMER_SERVICE, "billing", "other");
    var usual = waiting(ports, Cases.numbered(ACME, 1));
    var started =
        waiting(
            ports, Cases.like(Cases.numbered(ACME, 2)).status(CaseStatus.WORK_IN_PROGRESS).build());
    var other = waiting(ports, odd(Cases.numbered(ACME, 3), topic));
    var elsewhere = waiting(ports, Cases.numbered(GLOBEX, 4));
    assertThat(keys(ports, filter(f -> f.account = Optional.of(GLOBEX))))
        .containsExactly(elsewhere.key());
    assertThat(keys(ports, filter(f -> f.status = Optional.of(CaseStatus.WORK_IN_PROGRESS))))
        .containsExactly(started.key());
    assertThat(keys(ports, filter(f -> f.type = Optional.of(IssueType.CUSTOMER_SERVICE))))
        .containsExactly(other.key());
    assertThat(keys(ports, filter(f -> f.service = Optional.of("billing"))))
        .containsExactly(other.key());
    assertThat(keys(ports, filter(f -> f.language = Optional.of(new LanguageCode("ja")))))
        .containsExactly(other.key());
    assertThat(keys(ports, filter(f -> f.severity = Optional.of(Severity.URGENT))))
        .containsExactly(other.key());
    assertThat(keys(ports, filter(f -> f.severity = Optional.of(Severity.LOW))))
        .containsExactly(usual.key(), started.key(), elsewhere.key());
  }

  private static SupportCase odd(SupportCase like, CaseTopic topic) {
    return new SupportCase(
        like.accountId(),
        like.id(),
        like.displayId(),
        like.subject(),
        topic,
        Severity.URGENT,
        new LanguageCode("ja"),
        like.submittedBy(),
        like.ccEmailAddresses(),
        like.status(),
        like.createdAt(),
        like.resolvedAt(),
        like.communications(),
        like.version());
  }

  @Test
  default void cases_are_found_by_who_has_them() {
    var ports = portsWithTwoAccounts();
    var ofAnn = Cases.numbered(ACME, 1);
    queued(ports, ofAnn, Handlings.claimed(Handlings.unpromised(ofAnn), Handlings.ANN));
    var ofBob = Cases.numbered(ACME, 2);
    queued(ports, ofBob, Handlings.claimed(Handlings.unpromised(ofBob), Handlings.BOB));
    var nobodys = waiting(ports, Cases.numbered(ACME, 3));
    assertThat(keys(ports, filter(f -> f.assignee = new Assignee.One(Handlings.ANN.id()))))
        .containsExactly(ofAnn.key());
    assertThat(keys(ports, filter(f -> f.assignee = new Assignee.Nobody())))
        .containsExactly(nobodys.key());
    assertThat(keys(ports, QueueFilter.ALL)).hasSize(3);
  }

  @Test
  default void what_is_due_comes_when_it_is_due_the_longest_due_first() {
    var ports = portsWithTwoAccounts();
    var start = ManualClock.START;
    var later = promised(ports, Cases.createdAt(ACME, 1, start), Duration.ofHours(8));
    var sooner = promised(ports, Cases.createdAt(GLOBEX, 2, start), Duration.ofHours(4));
    waiting(ports, Cases.createdAt(ACME, 3, start));
    assertThat(ports.handlings().due(start.plus(Duration.ofHours(3)).minusMillis(1), 9)).isEmpty();
    assertThat(ports.handlings().due(start.plus(Duration.ofHours(3)), 9))
        .containsExactly(sooner.key());
    var late = start.plus(Duration.ofHours(6));
    assertThat(ports.handlings().due(late, 9)).containsExactly(sooner.key(), later.key());
    assertThat(ports.handlings().due(late, 1)).containsExactly(sooner.key());
    var told = ports.handlings().find(sooner.key()).orElseThrow().toldAt(late).next();
    ports.handlings().replace(told);
    assertThat(ports.handlings().due(late, 9)).containsExactly(later.key());
  }

  @Test
  default void what_is_late_is_told_to_the_millisecond() {
    var ports = portsWithTwoAccounts();
    var start = ManualClock.START;
    var sooner = promised(ports, Cases.createdAt(ACME, 1, start), Duration.ofHours(4));
    var later = promised(ports, Cases.createdAt(GLOBEX, 2, start), Duration.ofHours(8));
    waiting(ports, Cases.createdAt(ACME, 3, start));
    var atRisk = start.plus(Duration.ofHours(3));
    var due = start.plus(Duration.ofHours(4));
    assertThat(late(ports, Lateness.NOT, start)).containsExactly(sooner.key(), later.key());
    assertThat(late(ports, Lateness.AT_RISK, atRisk.minusNanos(1))).isEmpty();
    assertThat(late(ports, Lateness.AT_RISK, atRisk)).containsExactly(sooner.key());
    assertThat(late(ports, Lateness.OVERDUE, due)).isEmpty();
    assertThat(late(ports, Lateness.OVERDUE, due.plusNanos(1))).containsExactly(sooner.key());
    assertThat(late(ports, Lateness.AT_RISK, start.plus(Duration.ofHours(6))))
        .containsExactly(sooner.key(), later.key());
    var answered = ports.handlings().find(sooner.key()).orElseThrow();
    ports.handlings().replace(answered.engineerReplied(true, due).next());
    assertThat(late(ports, Lateness.OVERDUE, due.plusNanos(1))).isEmpty();
  }

  private static List<CaseKey> late(DrivenPorts ports, Lateness atLeast, Instant now) {
    return keys(ports, filter(wanted -> wanted.late = Optional.of(new Late(atLeast, now))));
  }

  /** What a test asks for, and nothing else. */
  final class Wanted {
    Assignee assignee = new Assignee.Any();
    Optional<AccountId> account = Optional.empty();
    Optional<CaseStatus> status = Optional.empty();
    Optional<IssueType> type = Optional.empty();
    Optional<String> service = Optional.empty();
    Optional<LanguageCode> language = Optional.empty();
    Optional<Severity> severity = Optional.empty();
    Optional<Late> late = Optional.empty();

    private Wanted() {}
  }

  private static QueueFilter filter(Consumer<Wanted> wanting) {
    var wanted = new Wanted();
    wanting.accept(wanted);
    return new QueueFilter(
        wanted.assignee,
        wanted.account,
        wanted.status,
        wanted.type,
        wanted.service,
        wanted.language,
        wanted.severity,
        wanted.late);
  }
}
