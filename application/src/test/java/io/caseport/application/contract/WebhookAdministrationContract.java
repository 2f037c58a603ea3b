package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.application.port.in.WebhookAdministration.CreateWebhook;
import io.caseport.application.port.in.WebhookAdministration.NewSecret;
import io.caseport.application.port.in.WebhookAdministration.Trial;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.webhook.RetrySchedule;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookId;
import io.caseport.domain.webhook.WebhookState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link WebhookAdministration}. */
public interface WebhookAdministrationContract extends OperatorContract {
  String HOOK_URL = "https://receiver.example.com/hook";

  private WebhookAdministration webhooks() {
    return tenants().webhooks();
  }

  private NewSecret create(Caller caller, String url) {
    return webhooks()
        .createWebhook(caller, new CreateWebhook(url, EventFormat.CLOUDEVENTS, Set.of()));
  }

  private WebhookId created() {
    return create(root(), HOOK_URL).webhook().id();
  }

  private void deliverAll() {
    while (tenants().eventPublishing().publishSome()) {}
    while (tenants().webhookDispatch().spreadSome()) {}
    for (var name : tenants().webhookDispatch().waiting(10)) {
      while (tenants().webhookDispatch().sendSome(name, 5)) {}
    }
  }

  private Map<String, Consumer<Caller>> operations(WebhookId id) {
    var operations = new HashMap<String, Consumer<Caller>>();
    operations.put("CreateWebhook", caller -> create(caller, HOOK_URL));
    operations.put("ListWebhooks", caller -> webhooks().listWebhooks(caller));
    operations.put("UpdateWebhook", caller -> webhooks().rotateSecret(caller, id));
    operations.put("DeleteWebhook", caller -> webhooks().deleteWebhook(caller, id));
    operations.put("TestWebhook", caller -> webhooks().tryWebhook(caller, id));
    operations.put("ReplayWebhook", caller -> webhooks().replayDeadLetters(caller, id));
    return operations;
  }

  @Test
  default void a_user_without_a_policy_may_do_nothing_with_webhooks() {
    var id = created();
    var nobody = tenants().userWithoutPolicy();
    assertDeniedEach("caseport", nobody, operations(id));
    assertDenied("caseport:ListWebhooks", () -> webhooks().describeWebhook(nobody, id));
    assertDenied(
        "caseport:ListWebhooks",
        () -> webhooks().listDeadLetters(nobody, id, PageRequest.first(10)));
    assertDenied("caseport:UpdateWebhook", () -> webhooks().enableWebhook(nobody, id));
    assertDenied("caseport:UpdateWebhook", () -> webhooks().disableWebhook(nobody, id));
    assertDenied("caseport:ReplayWebhook", () -> webhooks().replay(nobody, id, 0, 9));
    assertThat(webhooks().listWebhooks(root())).hasSize(1);
  }

  @Test
  default void no_account_reaches_the_webhooks_of_another() {
    var id = created();
    var stranger = tenants().strangerRoot();
    var operations = operations(id);
    operations.remove("CreateWebhook");
    operations.remove("ListWebhooks");
    operations.put("describe", caller -> webhooks().describeWebhook(caller, id));
    operations.put("disable", caller -> webhooks().disableWebhook(caller, id));
    operations.put("replay", caller -> webhooks().replay(caller, id, 0, 9));
    assertRefusedEach(Refusal.NoSuchEntity.class, stranger, operations);
    assertThat(webhooks().listWebhooks(stranger)).isEmpty();
    assertThat(webhooks().describeWebhook(root(), id).webhook().state())
        .isEqualTo(WebhookState.ENABLED);
  }

  @Test
  default void what_was_made_is_listed_until_it_is_deleted() {
    var first = create(root(), HOOK_URL).webhook();
    tenants().advance(Duration.ofSeconds(1));
    var second = create(root(), "http://127.0.0.1:9000/").webhook();
    assertThat(webhooks().listWebhooks(root())).containsExactly(first, second);
    assertThat(first.url().value()).isEqualTo(HOOK_URL);
    webhooks().deleteWebhook(root(), first.id());
    assertThat(webhooks().listWebhooks(root())).containsExactly(second);
    assertRefused(Refusal.NoSuchEntity.class, () -> webhooks().describeWebhook(root(), first.id()));
  }

  @Test
  default void events_go_nowhere_inside_or_in_the_clear_but_to_who_is_trusted() {
    for (var url :
        List.of(
            "http://receiver.example.com/",
            "https://localhost.localhost/",
            "ftp://127.0.0.1/",
            "https://user:secret@receiver.example.com/",
            "https:///path",
            "/path",
            "https://receiver.example.com/#here",
            "https://receiver.example.com/" + "a".repeat(2048),
            "https://example.com:70000/",
            "")) {
      assertRefused(Refusal.InvalidArgument.class, () -> create(root(), url));
    }
    assertThat(webhooks().listWebhooks(root())).isEmpty();
  }

  @Test
  default void only_kinds_that_the_account_and_the_format_have_can_be_asked_for() {
    var ofDesk =
        new CreateWebhook(HOOK_URL, EventFormat.CLOUDEVENTS, Set.of(CaseEventKind.NOTE_ADDED));
    assertRefused(Refusal.InvalidArgument.class, () -> webhooks().createWebhook(root(), ofDesk));
    var unknown =
        new CreateWebhook(HOOK_URL, EventFormat.EVENTBRIDGE, Set.of(CaseEventKind.STATUS_CHANGED));
    assertRefused(Refusal.InvalidArgument.class, () -> webhooks().createWebhook(root(), unknown));
    var possible =
        new CreateWebhook(HOOK_URL, EventFormat.CLOUDEVENTS, Set.of(CaseEventKind.STATUS_CHANGED));
    assertThat(webhooks().createWebhook(root(), possible).webhook().kinds())
        .containsExactly(CaseEventKind.STATUS_CHANGED);
  }

  @Test
  default void an_account_has_only_so_many() {
    for (int i = 0; i < Webhook.MOST_PER_ACCOUNT; i++) {
      created();
    }
    assertRefused(Refusal.QuotaExceeded.class, this::created);
    create(tenants().strangerRoot(), HOOK_URL);
  }

  @Test
  default void a_trial_is_signed_with_both_secrets_for_a_day_after_a_rotation() {
    tenants().receivers().answer(HOOK_URL, 204);
    var before = create(root(), HOOK_URL);
    var id = before.webhook().id();
    assertThat(webhooks().tryWebhook(root(), id)).isEqualTo(new Trial(true, "answered with 204"));
    var after = webhooks().rotateSecret(root(), id);
    assertThat(after.secret()).isNotEqualTo(before.secret());
    webhooks().tryWebhook(root(), id);
    tenants().advance(Webhook.ROTATION);
    webhooks().tryWebhook(root(), id);
    assertThat(tenants().receivers().at(HOOK_URL))
        .extracting(message -> message.secrets())
        .containsExactly(
            List.of(before.secret()),
            List.of(after.secret(), before.secret()),
            List.of(after.secret()));
  }

  @Test
  default void a_trial_tells_what_became_of_it_and_leaves_nothing() {
    var id = created();
    assertThat(webhooks().tryWebhook(root(), id).taken()).isFalse();
    tenants().receivers().answer(HOOK_URL, 500);
    assertThat(webhooks().tryWebhook(root(), id)).isEqualTo(new Trial(false, "answered with 500"));
    assertThat(webhooks().describeWebhook(root(), id).waiting()).isZero();
  }

  @Test
  default void what_happens_while_it_is_disabled_waits_for_it() {
    tenants().receivers().answer(HOOK_URL, 200);
    var id = created();
    webhooks().disableWebhook(root(), id);
    tenants().cases().createCase(root(), CaseRequests.about("Meanwhile"));
    deliverAll();
    assertThat(tenants().receivers().at(HOOK_URL)).isEmpty();
    assertThat(webhooks().enableWebhook(root(), id).isEnabled()).isTrue();
    deliverAll();
    assertThat(tenants().receivers().at(HOOK_URL)).hasSize(1);
  }

  @Test
  default void dead_letters_are_listed_and_sent_again_when_that_is_wished() {
    var id = created();
    for (int i = 0; i < 3; i++) {
      tenants().cases().createCase(root(), CaseRequests.about("Case " + i));
    }
    for (int attempt = 0; attempt < RetrySchedule.ATTEMPTS; attempt++) {
      deliverAll();
      tenants().advance(Duration.ofHours(30));
    }
    var page = webhooks().listDeadLetters(root(), id, PageRequest.first(2));
    assertThat(page.items()).hasSize(2).allMatch(letter -> letter.attempts() == 10);
    var last =
        webhooks()
            .listDeadLetters(root(), id, PageRequest.first(2).next(page.nextToken().orElseThrow()));
    assertThat(last.items())
        .singleElement()
        .satisfies(letter -> assertThat(letter.outcome()).isEqualTo("nobody listens there"));
    assertThat(webhooks().describeWebhook(root(), id).deadLetters()).isEqualTo(3);
    tenants().receivers().answer(HOOK_URL, 200);
    var replayed = webhooks().replayDeadLetters(root(), id);
    assertThat(replayed.events()).isEqualTo(3);
    assertThat(replayed.isMore()).isFalse();
    deliverAll();
    assertThat(tenants().receivers().at(HOOK_URL)).hasSize(3);
    assertThat(webhooks().describeWebhook(root(), id).deadLetters()).isZero();
  }

  @Test
  default void a_range_of_events_is_sent_again_under_the_same_names() {
    tenants().receivers().answer(HOOK_URL, 200);
    var id = created();
    for (int i = 0; i < 3; i++) {
      tenants().cases().createCase(root(), CaseRequests.about("Case " + i));
      tenants().cases().createCase(tenants().strangerRoot(), CaseRequests.about("Other " + i));
      deliverAll();
    }
    var replayed = webhooks().replay(root(), id, 1, 100);
    assertThat(replayed.events()).isEqualTo(2);
    deliverAll();
    var ids = tenants().receivers().at(HOOK_URL).stream().map(message -> message.id()).toList();
    assertThat(ids).hasSize(5);
    assertThat(ids.subList(3, 5)).isEqualTo(ids.subList(1, 3));
  }
}
