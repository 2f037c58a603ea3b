package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.WebhookAdministration.CreateWebhook;
import io.caseport.application.port.in.WebhookDispatch;
import io.caseport.application.port.out.WebhookSender.Message;
import io.caseport.application.port.out.WebhookSender.Outcome.Answered;
import io.caseport.application.port.out.WebhookSender.Outcome.Unreached;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.webhook.RetrySchedule;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The promises of {@link WebhookDispatch}. */
public interface WebhookDispatchContract extends OperatorContract {
  String A = "https://a.example.com/";
  String B = "https://b.example.com/";

  private Webhook hook(Caller caller, String url, EventFormat format, CaseEventKind... kinds) {
    tenants().receivers().answer(url, 200);
    var command = new CreateWebhook(url, format, Set.of(kinds));
    return tenants().webhooks().createWebhook(caller, command).webhook();
  }

  private Webhook hook(String url) {
    return hook(root(), url, EventFormat.CLOUDEVENTS);
  }

  private WebhookDispatch dispatch() {
    return tenants().webhookDispatch();
  }

  private void spread() {
    while (tenants().eventPublishing().publishSome()) {}
    while (dispatch().spreadSome()) {}
  }

  private void deliverAll() {
    spread();
    for (var name : dispatch().waiting(10)) {
      while (dispatch().sendSome(name, 5)) {}
    }
  }

  private CaseId open() {
    return tenants().cases().createCase(root(), CaseRequests.about("A case"));
  }

  private void reply(CaseId id) {
    tenants().cases().addCommunication(root(), CaseRequests.reply(id, "A reply"));
  }

  private List<String> types(String url) {
    return tenants().receivers().at(url).stream()
        .map(message -> String.valueOf(message.members().get("type")))
        .map(type -> type.substring(type.lastIndexOf('.') + 1))
        .toList();
  }

  @Test
  default void each_event_reaches_each_webhook_once_in_order_and_nobody_elses() {
    hook(A);
    hook(B);
    hook(tenants().strangerRoot(), "https://c.example.com/", EventFormat.CLOUDEVENTS);
    var opened = open();
    reply(opened);
    tenants().cases().resolveCase(root(), opened);
    deliverAll();
    deliverAll();
    for (var url : List.of(A, B)) {
      assertThat(types(url)).containsExactly("created", "communication-added", "resolved");
    }
    assertThat(tenants().receivers().at("https://c.example.com/")).isEmpty();
    assertThat(dispatch().waiting(10)).isEmpty();
  }

  @Test
  default void what_was_known_before_a_webhook_was_made_is_not_sent_to_it() {
    open();
    spread();
    hook(A);
    deliverAll();
    assertThat(tenants().receivers().at(A)).isEmpty();
  }

  @Test
  default void a_webhook_is_sent_the_kinds_that_it_asks_for_and_its_format_has() {
    hook(root(), A, EventFormat.EVENTBRIDGE);
    hook(root(), B, EventFormat.CLOUDEVENTS, CaseEventKind.CASE_RESOLVED);
    var opened = open();
    reply(opened);
    tenants().cases().resolveCase(root(), opened);
    deliverAll();
    assertThat(tenants().receivers().at(A))
        .extracting(WebhookDispatchContract::eventName)
        .containsExactly("CreateCase", "AddCommunicationToCase", "ResolveCase");
    assertThat(types(B)).containsExactly("resolved");
  }

  private static String eventName(Message message) {
    return message.members().get("detail") instanceof Map<?, ?> detail
        ? String.valueOf(detail.get("event-name"))
        : "";
  }

  @Test
  default void nothing_that_was_written_is_sent() {
    hook(A);
    hook(root(), B, EventFormat.EVENTBRIDGE);
    var opened =
        tenants().cases().createCase(root(), CaseRequests.create("Subject-4711", "Body-4711"));
    tenants().cases().addCommunication(root(), CaseRequests.reply(opened, "Reply-4711"));
    deliverAll();
    for (var url : List.of(A, B)) {
      assertThat(tenants().receivers().at(url)).hasSize(2);
      assertThat(tenants().receivers().at(url).toString()).doesNotContain("4711");
    }
  }

  @Test
  default void what_does_not_arrive_is_tried_again_under_the_same_name_until_it_is_given_up() {
    var webhook = hook(A);
    tenants().receivers().answer(A, 500);
    open();
    var started = tenants().now();
    var attempts = new ArrayList<Duration>();
    for (int quarter = 0; quarter < 8 * 24 * 4; quarter++) {
      int before = tenants().receivers().at(A).size();
      deliverAll();
      if (tenants().receivers().at(A).size() > before) {
        attempts.add(Duration.between(started, tenants().now()));
      }
      tenants().advance(Duration.ofMinutes(15));
    }
    assertThat(attempts).hasSize(RetrySchedule.ATTEMPTS);
    assertThat(attempts.getLast()).isBetween(Duration.ofHours(75), Duration.ofHours(95));
    assertThat(tenants().receivers().at(A))
        .extracting(Message::id)
        .containsOnly(tenants().receivers().at(A).getFirst().id());
    assertThat(tenants().receivers().at(A)).extracting(Message::at).doesNotHaveDuplicates();
    var status = tenants().webhooks().describeWebhook(root(), webhook.id());
    assertThat(status.deadLetters()).isOne();
    assertThat(status.waiting()).isZero();
  }

  @Test
  default void a_receiver_that_was_stopped_misses_nothing() {
    hook(A);
    tenants().receivers().stop(A);
    var opened = open();
    deliverAll();
    reply(opened);
    open();
    deliverAll();
    tenants().receivers().answer(A, 200);
    tenants().advance(Duration.ofMinutes(7));
    deliverAll();
    deliverAll();
    assertThat(types(A)).containsExactlyInAnyOrder("created", "communication-added", "created");
  }

  @Test
  default void an_event_that_fails_keeps_back_its_case_and_nothing_else() {
    hook(A);
    hook(B);
    var stuck = open();
    tenants()
        .receivers()
        .behave(
            A,
            message ->
                stuck.value().equals(message.members().get("subject"))
                    ? new Unreached("timed out")
                    : new Answered(200));
    reply(stuck);
    var free = open();
    reply(free);
    deliverAll();
    assertThat(tenants().receivers().at(A))
        .filteredOn(message -> message.members().containsValue(stuck.value()))
        .hasSize(1);
    assertThat(tenants().receivers().at(A))
        .filteredOn(message -> message.members().containsValue(free.value()))
        .hasSize(2);
    assertThat(types(B)).hasSize(4);
  }

  @Test
  default void a_receiver_that_is_gone_is_sent_nothing_more_until_it_is_enabled() {
    var webhook = hook(A);
    tenants().receivers().answer(A, 410);
    open();
    open();
    deliverAll();
    assertThat(tenants().receivers().at(A)).hasSize(1);
    assertThat(tenants().webhooks().describeWebhook(root(), webhook.id()).webhook().state())
        .isEqualTo(WebhookState.GONE);
    tenants().advance(Duration.ofDays(1));
    deliverAll();
    assertThat(tenants().receivers().at(A)).hasSize(1);
    tenants().receivers().answer(A, 200);
    tenants().webhooks().enableWebhook(root(), webhook.id());
    deliverAll();
    assertThat(tenants().receivers().at(A)).hasSize(3);
  }

  @Test
  default void what_was_on_its_way_when_somebody_was_stopped_is_sent_again() {
    hook(A);
    var killed = new AtomicInteger();
    tenants()
        .receivers()
        .behave(
            A,
            _ -> {
              if (killed.getAndIncrement() == 0) {
                throw new IllegalStateException("killed");
              }
              return new Answered(200);
            });
    open();
    spread();
    var name = dispatch().waiting(10).getFirst();
    assertThat(catchKilled(() -> dispatch().sendSome(name, 5))).isTrue();
    assertThat(dispatch().waiting(10)).isEmpty();
    tenants().advance(Duration.ofMinutes(1));
    deliverAll();
    assertThat(tenants().receivers().at(A)).hasSize(2);
    assertThat(dispatch().waiting(10)).isEmpty();
  }

  private static boolean catchKilled(Runnable sending) {
    try {
      sending.run();
      return false;
    } catch (IllegalStateException killed) {
      return true;
    }
  }

  @Test
  default void no_more_is_sent_at_once_than_was_asked_for() {
    hook(A);
    for (int i = 0; i < 4; i++) {
      open();
    }
    spread();
    var name = dispatch().waiting(10).getFirst();
    assertThat(dispatch().sendSome(name, 3)).isTrue();
    assertThat(tenants().receivers().at(A)).hasSize(3);
    assertThat(dispatch().sendSome(name, 3)).isFalse();
    assertThat(tenants().receivers().at(A)).hasSize(4);
  }

  @Test
  default void a_closed_account_is_sent_nothing_until_it_is_opened_again() {
    hook(A);
    open();
    tenants().accounts().closeAccount(root().accountId());
    deliverAll();
    assertThat(tenants().receivers().at(A)).isEmpty();
    tenants().accounts().reopenAccount(root().accountId());
    deliverAll();
    assertThat(tenants().receivers().at(A)).hasSize(1);
  }
}
