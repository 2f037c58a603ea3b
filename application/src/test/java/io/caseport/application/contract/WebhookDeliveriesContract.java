package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.CaseEvents;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Webhooks;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookDeliveries.Attempt;
import io.caseport.application.port.out.WebhookDeliveries.DeadDelivery;
import io.caseport.application.port.out.WebhookDeliveries.Load;
import io.caseport.application.port.out.WebhookDeliveries.Settlement;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookName;
import io.caseport.domain.webhook.WebhookState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The promises of {@link WebhookDeliveries}. */
public interface WebhookDeliveriesContract extends StoreContract {
  Instant NOW = ManualClock.START.plus(Duration.ofDays(1));
  Instant LATER = NOW.plusSeconds(30);
  Webhook HOOK = Webhooks.numbered(ACME, 1);
  Webhook OTHER = Webhooks.numbered(GLOBEX, 1);

  private WebhookDeliveries deliveries() {
    return ports().webhookDeliveries();
  }

  /** Each of so many cases of the first account is opened and replied to as often. */
  private List<PublishedEvent> events(int cases, int replies) {
    portsWithTwoAccounts();
    ports().webhooks().add(HOOK, 0);
    ports().webhooks().add(OTHER, 0);
    for (int i = 1; i <= cases; i++) {
      var opened = Cases.numbered(ACME, i);
      ports().cases().add(opened, Cases.firstMessage(opened));
      ports().eventLog().append(CaseEvents.created(opened));
    }
    for (int reply = 1; reply <= replies; reply++) {
      for (int i = 1; i <= cases; i++) {
        ports().eventLog().append(CaseEvents.replied(Cases.numbered(ACME, i), reply + 1));
      }
    }
    ports().eventLog().publish(1_000);
    return ports().eventLog().after(0, Optional.empty(), 1_000).stream()
        .map(logged -> new PublishedEvent(logged.position(), logged.number(), logged.event()))
        .toList();
  }

  private Optional<Attempt> claim(WebhookName name, Instant now) {
    return deliveries().claim(name, now, now.plusSeconds(30));
  }

  private void settle(Attempt attempt, Settlement settlement) {
    deliveries().settle(HOOK.name(), attempt, settlement, NOW);
  }

  @Test
  default void what_is_due_is_claimed_once_the_longest_waiting_first() {
    var events = events(3, 0);
    deliveries().add(HOOK.name(), events.subList(1, 3), NOW);
    deliveries().add(HOOK.name(), events.subList(0, 1), NOW.plusMillis(1));
    assertThat(claim(HOOK.name(), NOW.minusMillis(1))).isEmpty();
    assertThat(claim(HOOK.name(), LATER)).contains(new Attempt(2, 1));
    assertThat(anotherHandle().webhookDeliveries().claim(HOOK.name(), LATER, NOW.plusSeconds(99)))
        .contains(new Attempt(3, 1));
    assertThat(claim(HOOK.name(), LATER)).contains(new Attempt(1, 1));
    assertThat(claim(HOOK.name(), LATER)).isEmpty();
    assertThat(claim(OTHER.name(), LATER)).isEmpty();
  }

  @Test
  default void what_was_claimed_and_not_settled_is_due_again_at_the_end_of_its_time() {
    deliveries().add(HOOK.name(), events(1, 0), NOW);
    assertThat(claim(HOOK.name(), NOW)).contains(new Attempt(1, 1));
    assertThat(claim(HOOK.name(), LATER.minusMillis(1))).isEmpty();
    assertThat(claim(HOOK.name(), LATER)).contains(new Attempt(1, 2));
    settle(new Attempt(1, 1), new Settlement.Arrived());
    assertThat(deliveries().load(HOOK.name()).waiting()).isOne();
    settle(new Attempt(1, 2), new Settlement.Arrived());
    settle(new Attempt(1, 2), new Settlement.GivenUp("again"));
    assertThat(deliveries().load(HOOK.name())).isEqualTo(new Load(0, 0, Optional.empty()));
  }

  @Test
  default void of_a_case_only_the_first_is_due_until_it_has_arrived() {
    var events = events(2, 2);
    deliveries().add(HOOK.name(), events, NOW);
    var sent = new ArrayList<Long>();
    for (int round = 0; round < 3; round++) {
      var first = claim(HOOK.name(), NOW).orElseThrow();
      var second = claim(HOOK.name(), NOW).orElseThrow();
      assertThat(claim(HOOK.name(), NOW)).isEmpty();
      settle(second, new Settlement.Arrived());
      settle(first, new Settlement.Arrived());
      sent.add(first.position());
      sent.add(second.position());
    }
    assertThat(sent).hasSize(6).doesNotHaveDuplicates();
    var cases = events.stream().map(event -> event.event().caseId()).distinct().toList();
    for (var id : cases) {
      var ofCase =
          events.stream()
              .filter(event -> event.event().caseId().equals(id))
              .map(PublishedEvent::position)
              .toList();
      assertThat(sent.stream().filter(ofCase::contains)).hasSize(3).isSorted();
    }
  }

  @Test
  default void what_failed_is_due_again_when_it_was_said_and_keeps_those_behind_it_waiting() {
    deliveries().add(HOOK.name(), events(1, 1), NOW);
    var attempt = claim(HOOK.name(), NOW).orElseThrow();
    settle(attempt, new Settlement.Again("answered with 500", NOW.plusSeconds(5)));
    assertThat(deliveries().load(HOOK.name()))
        .isEqualTo(new Load(2, 0, Optional.of("answered with 500")));
    assertThat(claim(HOOK.name(), NOW.plusMillis(4_999))).isEmpty();
    assertThat(claim(HOOK.name(), NOW.plusSeconds(5))).contains(new Attempt(1, 2));
    settle(new Attempt(1, 2), new Settlement.Arrived());
    assertThat(claim(HOOK.name(), NOW)).contains(new Attempt(2, 1));
  }

  @Test
  default void what_was_given_up_is_a_dead_letter_and_the_next_of_its_case_is_due() {
    deliveries().add(HOOK.name(), events(1, 1), NOW);
    var words = NastyTexts.MIXED;
    settle(claim(HOOK.name(), NOW).orElseThrow(), new Settlement.GivenUp(words));
    assertThat(claim(HOOK.name(), NOW)).contains(new Attempt(2, 1));
    settle(new Attempt(2, 1), new Settlement.GivenUp("gone"));
    assertThat(deliveries().dead(HOOK.name(), 0, 10))
        .containsExactly(new DeadDelivery(1, 1, words, NOW), new DeadDelivery(2, 1, "gone", NOW));
    assertThat(deliveries().dead(HOOK.name(), 0, 1)).hasSize(1);
    assertThat(deliveries().dead(HOOK.name(), 1, 10)).hasSize(1);
    assertThat(deliveries().dead(OTHER.name(), 0, 10)).isEmpty();
    assertThat(deliveries().load(HOOK.name())).isEqualTo(new Load(0, 2, Optional.empty()));
    assertThat(claim(HOOK.name(), NOW.plus(Duration.ofDays(9)))).isEmpty();
  }

  @Test
  default void what_is_added_again_is_sent_again_in_the_order_of_its_case() {
    var events = events(1, 2);
    deliveries().add(HOOK.name(), events.subList(0, 2), NOW);
    settle(claim(HOOK.name(), NOW).orElseThrow(), new Settlement.GivenUp("gone"));
    deliveries().add(HOOK.name(), events.subList(2, 3), NOW);
    deliveries().add(HOOK.name(), events.subList(0, 1), NOW);
    assertThat(deliveries().dead(HOOK.name(), 0, 10)).isEmpty();
    assertThat(claim(HOOK.name(), NOW)).contains(new Attempt(1, 1));
    assertThat(claim(HOOK.name(), NOW)).isEmpty();
    settle(new Attempt(1, 1), new Settlement.Arrived());
    assertThat(claim(HOOK.name(), NOW)).contains(new Attempt(2, 1));
  }

  @Test
  default void those_wait_that_are_enabled_in_an_open_account_and_have_something_due() {
    deliveries().add(HOOK.name(), events(1, 0), NOW.plusMillis(1));
    var some = ports().eventLog().at(Set.of(1L)).getFirst();
    var event = new PublishedEvent(some.position(), some.number(), some.event());
    deliveries().add(OTHER.name(), List.of(event), NOW);
    assertThat(deliveries().waiting(NOW, 10)).containsExactly(OTHER.name());
    assertThat(deliveries().waiting(LATER, 10)).containsExactly(OTHER.name(), HOOK.name());
    assertThat(deliveries().waiting(LATER, 1)).containsExactly(OTHER.name());
    ports().webhooks().replace(OTHER.in(WebhookState.DISABLED));
    assertThat(deliveries().waiting(LATER, 10)).containsExactly(HOOK.name());
    ports().accounts().replace(Accounts.acme().close(NOW));
    assertThat(deliveries().waiting(LATER, 10)).isEmpty();
    ports().accounts().replace(Accounts.acme());
    claim(HOOK.name(), LATER);
    assertThat(deliveries().waiting(LATER, 10)).isEmpty();
  }

  @Test
  default void deliveries_go_with_the_case_that_they_are_about() {
    deliveries().add(HOOK.name(), events(2, 0), NOW);
    ports().cases().removeCreatedBefore(ACME, Cases.numbered(ACME, 2).createdAt(), 10);
    assertThat(claim(HOOK.name(), NOW)).contains(new Attempt(2, 1));
    assertThat(deliveries().load(HOOK.name()).waiting()).isOne();
  }

  @Test
  default void those_who_claim_at_once_make_each_attempt_alone()
      throws InterruptedException, ExecutionException {
    int all = 40;
    deliveries().add(HOOK.name(), events(all, 0), NOW);
    var claimed = Collections.synchronizedList(new ArrayList<Attempt>());
    ParallelHandles.of(
        this,
        4,
        handle -> {
          var more = new AtomicBoolean(true);
          while (more.get()) {
            ParallelHandles.again(
                () -> {
                  var mine = handle.webhookDeliveries().claim(HOOK.name(), NOW, LATER);
                  mine.ifPresent(claimed::add);
                  more.set(mine.isPresent() && claimed.size() <= all);
                });
          }
        });
    assertThat(claimed).hasSize(all).doesNotHaveDuplicates();
  }
}
