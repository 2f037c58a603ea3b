package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.cases.CaseChange;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.fixture.CaseEvents;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Handlings;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.EventLog.LoggedEvent;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.DeskHours;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Engineers and a customer who change a case at once: nothing is lost, and nothing half done. */
public interface ConcurrentDeskContract extends StoreContract {
  int WRITERS = 6;
  int MESSAGES_EACH = 5;

  @Test
  default void of_messages_that_are_written_at_once_none_is_lost_and_each_has_all_that_it_needs()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    var opened = Cases.numbered(ACME, 1);
    ports.cases().add(opened, Cases.firstMessage(opened));
    ports.handlings().add(Handlings.unpromised(opened));
    ports.eventLog().append(CaseEvents.created(opened));
    var writers = new AtomicInteger();
    ParallelHandles.of(
        this,
        WRITERS,
        handle -> {
          int writer = writers.incrementAndGet();
          var changes = changes(handle, writer);
          for (int n = 0; n < MESSAGES_EACH; n++) {
            var body = writer + "-" + n;
            ParallelHandles.again(
                () ->
                    handle
                        .unitOfWork()
                        .write(() -> write(handle, changes, opened.key(), writer, body)));
          }
        });
    int written = WRITERS * MESSAGES_EACH;
    var after = ports.cases().find(ACME, opened.id()).orElseThrow();
    assertThat(after.communications()).isEqualTo(1 + written);
    assertThat(after.version()).isEqualTo(1 + written);
    var messages =
        ports.cases().communications(ACME, opened.id(), TimeSpan.always(), Optional.empty(), 99);
    assertThat(messages).hasSize(1 + written);
    assertThat(messages).extracting(Communication::body).doesNotHaveDuplicates();
    var numbers = messages.stream().map(Communication::number).toList();
    assertThat(ports.deskRecords().authors(opened.key(), numbers)).hasSize(written / 2);
    assertThat(ports.deskRecords().countNotes(opened.key())).isEqualTo(written / 2);
    while (ports.eventLog().publish(99) > 0) {}
    assertThat(ports.eventLog().after(0, Optional.of(ACME), 199))
        .extracting(LoggedEvent::event)
        .filteredOn(event -> event.kind() == CaseEventKind.COMMUNICATION_ADDED)
        .extracting(CaseEvent::communication)
        .isEqualTo(IntStream.rangeClosed(2, 1 + written).mapToObj(Optional::of).toList());
  }

  private static CaseChanges changes(DrivenPorts handle, int seed) {
    return new CaseChanges(
        handle.cases(), handle.handlings(), handle.eventLog(), DeskHours.UTC, new Random(seed));
  }

  /** Half of the writers are engineers, who also leave a note. */
  private static void write(
      DrivenPorts handle, CaseChanges changes, CaseKey key, int writer, String body) {
    var now = ManualClock.START.plusSeconds(60);
    var before = handle.cases().find(key.account(), key.id()).orElseThrow();
    if (writer % 2 == 0) {
      var after = before.customerReplied(List.of(), now);
      var _ =
          changes.write(
              change(before, after, Side.CUSTOMER, body)
                  .handled(known -> known.customerReplied(now)));
    } else {
      var after = before.answered(CaseAction.ASK_CUSTOMER, now);
      handle
          .deskRecords()
          .add(
              new CaseNote(
                  key, handle.deskRecords().countNotes(key) + 1, Handlings.ANN, body, now));
      handle.deskRecords().addAuthor(key, after.communications(), Handlings.ANN);
      var _ =
          changes.write(
              change(before, after, Side.DESK, body)
                  .handled(known -> known.engineerReplied(false, now)));
    }
  }

  private static CaseChange change(SupportCase before, SupportCase after, Side by, String body) {
    var now = ManualClock.START.plusSeconds(60);
    var message =
        new Communication(
            after.accountId(),
            after.id(),
            after.communications(),
            body,
            "somebody",
            List.of(),
            now);
    return CaseChange.of(before, after, by, SupportPlan.BUSINESS, now).saying(message);
  }

  @Test
  default void of_several_who_claim_a_case_one_has_it()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    var opened = Cases.numbered(ACME, 1);
    ports.handlings().add(Handlings.unpromised(opened));
    var writers = new AtomicInteger();
    var claims = new AtomicInteger();
    ParallelHandles.of(
        this,
        WRITERS,
        handle -> {
          var engineer = writers.incrementAndGet() % 2 == 0 ? Handlings.ANN : Handlings.BOB;
          ParallelHandles.again(
              () -> {
                boolean claimed =
                    handle
                        .unitOfWork()
                        .write(
                            () -> {
                              var found = handle.handlings().find(opened.key()).orElseThrow();
                              if (found.assignment().isPresent()) {
                                return false;
                              }
                              var next = found.claimed(engineer, false, opened.createdAt());
                              handle.handlings().replace(next.next());
                              return true;
                            });
                claims.addAndGet(claimed ? 1 : 0);
              });
        });
    assertThat(claims).hasValue(1);
    assertThat(ports.handlings().find(opened.key()).orElseThrow().version()).isEqualTo(2);
  }
}
