package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.fixture.CaseEvents;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.EventLog.LoggedEvent;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The promises of {@link EventLog}. */
public interface EventLogContract extends StoreContract {
  Optional<AccountId> ANY = Optional.empty();

  /** The case with its first event. */
  private SupportCase opened(AccountId account, int number) {
    var opened = Cases.numbered(account, number);
    ports()
        .unitOfWork()
        .write(
            () -> {
              ports().cases().add(opened, Cases.firstMessage(opened));
              ports().eventLog().append(CaseEvents.created(opened));
            });
    return opened;
  }

  private List<LoggedEvent> all() {
    return ports().eventLog().after(0, ANY, 1000);
  }

  private static List<CaseEvent> events(List<LoggedEvent> logged) {
    return logged.stream().map(LoggedEvent::event).toList();
  }

  @Test
  default void an_event_can_be_read_once_it_is_published() {
    portsWithTwoAccounts();
    var event = CaseEvents.created(opened(ACME, 1));
    assertThat(all()).isEmpty();
    assertThat(ports().eventLog().end()).isZero();
    assertThat(ports().eventLog().publish(10)).isEqualTo(1);
    assertThat(all()).containsExactly(new LoggedEvent(1, 1, event));
    assertThat(ports().eventLog().end()).isEqualTo(1);
    assertThat(ports().eventLog().publish(10)).isZero();
    assertThat(anotherHandle().eventLog().after(0, ANY, 10)).isEqualTo(all());
  }

  @Test
  default void an_event_comes_back_as_it_was_whatever_its_kind() {
    portsWithTwoAccounts();
    var of = opened(ACME, 1);
    for (var kind : CaseEventKind.values()) {
      if (kind != CaseEventKind.CASE_CREATED) {
        for (var side : Side.values()) {
          var event =
              new CaseEvent(
                  UUID.nameUUIDFromBytes((kind + "|" + side).getBytes(UTF_8)),
                  ACME,
                  of.id(),
                  of.displayId(),
                  kind,
                  side,
                  side == Side.DESK ? Optional.of(Integer.MAX_VALUE) : Optional.empty(),
                  Instant.parse("9999-12-31T23:59:59.999Z"),
                  side == Side.CASEPORT ? Optional.empty() : Optional.of(CaseStatus.RESOLVED));
          ports().eventLog().append(event);
          ports().eventLog().publish(100);
          assertThat(all().getLast().event()).isEqualTo(event);
        }
      }
    }
  }

  @Test
  default void events_of_a_case_are_numbered_as_they_came_whatever_the_clock_said() {
    portsWithTwoAccounts();
    var one = opened(ACME, 1);
    var other = opened(GLOBEX, 1);
    for (int message = 5; message > 1; message--) {
      ports().eventLog().append(CaseEvents.replied(one, message));
    }
    ports().eventLog().append(CaseEvents.replied(other, 2));
    while (ports().eventLog().publish(2) > 0) {
      assertThat(ports().eventLog().end()).isEqualTo(all().getLast().position());
    }
    assertThat(ports().eventLog().after(0, Optional.of(ACME), 100))
        .extracting(LoggedEvent::number)
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(events(ports().eventLog().after(0, Optional.of(ACME), 100)))
        .extracting(event -> event.communication().orElseThrow())
        .containsExactly(1, 5, 4, 3, 2);
    assertThat(ports().eventLog().after(0, Optional.of(GLOBEX), 100))
        .extracting(LoggedEvent::number)
        .containsExactly(1, 2);
  }

  @Test
  default void an_event_is_found_by_its_number_whether_it_is_published_or_not() {
    portsWithTwoAccounts();
    var one = opened(ACME, 1);
    opened(GLOBEX, 1);
    var first = CaseEvents.replied(one, 2);
    ports().eventLog().append(first);
    ports().eventLog().publish(100);
    var second = CaseEvents.replied(one, 3);
    ports().eventLog().append(second);
    assertThat(ports().eventLog().find(one.key(), 2)).contains(first);
    assertThat(anotherHandle().eventLog().find(one.key(), 3)).contains(second);
    assertThat(ports().eventLog().find(one.key(), 4)).isEmpty();
    assertThat(ports().eventLog().find(Cases.numbered(GLOBEX, 1).key(), 2)).isEmpty();
  }

  @Test
  default void all_events_have_one_order_that_is_read_from_any_place_on() {
    portsWithTwoAccounts();
    for (int i = 1; i <= 4; i++) {
      opened(ACME, i);
      opened(GLOBEX, i);
    }
    ports().eventLog().publish(100);
    assertThat(all())
        .extracting(LoggedEvent::position)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(ports().eventLog().after(3, ANY, 2)).isEqualTo(all().subList(3, 5));
    assertThat(ports().eventLog().after(8, ANY, 2)).isEmpty();
    assertThat(ports().eventLog().after(0, Optional.of(GLOBEX), 2))
        .allMatch(logged -> logged.event().account().equals(GLOBEX))
        .hasSize(2);
  }

  @Test
  default void what_comes_later_is_behind_all_that_could_be_read_before() {
    portsWithTwoAccounts();
    opened(GLOBEX, 9);
    ports().eventLog().publish(10);
    var before = all();
    opened(ACME, 1);
    anotherHandle().eventLog().publish(10);
    assertThat(all().subList(0, 1)).isEqualTo(before);
    assertThat(all()).extracting(LoggedEvent::position).containsExactly(1L, 2L);
  }

  @Test
  default void what_has_happened_to_a_case_is_read_newest_first_published_or_not() {
    portsWithTwoAccounts();
    var one = opened(ACME, 1);
    var other = opened(GLOBEX, 1);
    ports().eventLog().append(CaseEvents.replied(one, 3));
    ports().eventLog().publish(10);
    ports().eventLog().append(CaseEvents.replied(other, 2));
    ports().eventLog().append(CaseEvents.replied(one, 2));
    var all = Set.of(CaseEventKind.values());
    assertThat(ports().eventLog().ofCase(one.key(), all, 10))
        .containsExactly(
            CaseEvents.replied(one, 2), CaseEvents.replied(one, 3), CaseEvents.created(one));
    assertThat(ports().eventLog().ofCase(one.key(), all, 2))
        .containsExactly(CaseEvents.replied(one, 2), CaseEvents.replied(one, 3));
    assertThat(ports().eventLog().ofCase(one.key(), Set.of(CaseEventKind.CASE_CREATED), 2))
        .containsExactly(CaseEvents.created(one));
    assertThat(ports().eventLog().ofCase(new CaseKey(GLOBEX, one.id()), all, 10))
        .noneMatch(event -> event.account().equals(ACME));
  }

  @Test
  default void what_is_undone_has_not_happened() {
    portsWithTwoAccounts();
    var of = opened(ACME, 1);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .write(
                        () -> {
                          ports().eventLog().append(CaseEvents.replied(of, 2));
                          throw new IllegalStateException("undone");
                        }));
    ports().eventLog().append(CaseEvents.replied(of, 3));
    ports().eventLog().publish(10);
    assertThat(all()).extracting(LoggedEvent::number).containsExactly(1, 2);
    assertThat(all().getLast().event()).isEqualTo(CaseEvents.replied(of, 3));
  }

  @Test
  default void events_go_with_their_case_and_no_position_is_given_again() {
    portsWithTwoAccounts();
    opened(ACME, 1);
    ports().eventLog().publish(10);
    var later = ManualClock.START.plus(Duration.ofDays(1));
    ports().cases().removeCreatedBefore(ACME, later, 10);
    assertThat(all()).isEmpty();
    assertThat(ports().eventLog().end()).isEqualTo(1);
    opened(ACME, 2);
    ports().eventLog().publish(10);
    assertThat(all()).extracting(LoggedEvent::position).containsExactly(2L);
  }

  @Test
  default void those_who_publish_at_once_give_each_event_one_position()
      throws InterruptedException, ExecutionException {
    portsWithTwoAccounts();
    for (int i = 1; i <= 60; i++) {
      opened(i % 2 == 0 ? ACME : GLOBEX, i);
    }
    ParallelHandles.of(
        this,
        4,
        handle -> {
          var published = new AtomicInteger(1);
          while (published.get() > 0) {
            ParallelHandles.again(() -> published.set(handle.eventLog().publish(7)));
          }
        });
    assertThat(all()).hasSize(60).extracting(LoggedEvent::position).doesNotHaveDuplicates();
    assertThat(events(all())).doesNotHaveDuplicates();
    assertThat(ports().eventLog().end()).isEqualTo(60);
  }

  @Test
  default void events_are_found_at_their_positions() {
    portsWithTwoAccounts();
    for (int i = 1; i <= 4; i++) {
      opened(i % 2 == 0 ? ACME : GLOBEX, i);
    }
    assertThat(ports().eventLog().hasUnpublished()).isTrue();
    ports().eventLog().publish(100);
    assertThat(ports().eventLog().hasUnpublished()).isFalse();
    assertThat(ports().eventLog().at(Set.of(4L, 2L, 9L)))
        .containsExactly(all().get(1), all().get(3));
    assertThat(ports().eventLog().at(Set.of())).isEmpty();
  }

  @Test
  default void a_moment_has_its_place_before_all_events_that_are_not_earlier() {
    portsWithTwoAccounts();
    for (int i = 1; i <= 3; i++) {
      opened(ACME, i);
      ports().eventLog().publish(100);
    }
    opened(ACME, 9);
    var at = all().stream().map(logged -> logged.event().at()).toList();
    assertThat(ports().eventLog().before(at.get(0))).isZero();
    assertThat(ports().eventLog().before(at.get(1))).isEqualTo(1);
    assertThat(ports().eventLog().before(at.get(1).plusMillis(1))).isEqualTo(2);
    assertThat(ports().eventLog().before(at.get(2).plusMillis(1))).isEqualTo(3);
  }
}
