package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.CaseEvents;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Webhooks;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.WebhookRepository;
import io.caseport.application.port.out.WebhookRepository.Reading;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.webhook.RetiredSecret;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookName;
import io.caseport.domain.webhook.WebhookState;
import io.caseport.domain.webhook.WebhookUrl;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link WebhookRepository}. */
public interface WebhookRepositoryContract extends StoreContract {

  private WebhookRepository webhooksOfTwoAccounts() {
    return portsWithTwoAccounts().webhooks();
  }

  private void happens(AccountId account, int number) {
    var opened = Cases.numbered(account, number);
    ports().cases().add(opened, Cases.firstMessage(opened));
    ports().eventLog().append(CaseEvents.created(opened));
    ports().eventLog().publish(100);
  }

  private List<WebhookName> behind() {
    return ports().webhooks().behind(10).stream().map(r -> r.webhook().name()).toList();
  }

  @Test
  default void every_member_comes_back_as_it_was() {
    var webhooks = webhooksOfTwoAccounts();
    var plain = Webhooks.numbered(ACME, 1);
    var full =
        new Webhook(
            new WebhookName(ACME, Webhooks.numbered(ACME, 2).id()),
            new WebhookUrl("http://[::1]:8080/a%20b?c='%22;--&d=%E3%81%82"),
            EventFormat.EVENTBRIDGE,
            Set.of(CaseEventKind.CASE_RESOLVED, CaseEventKind.CASE_CREATED),
            WebhookState.GONE,
            new SealedSecret("AAECAwQF"),
            Optional.of(
                new RetiredSecret(new SealedSecret("/+8="), ManualClock.START.plusMillis(7))),
            ManualClock.START.plusSeconds(2));
    webhooks.add(plain, 0);
    webhooks.add(full, Long.MAX_VALUE);
    assertThat(webhooks.find(plain.name())).contains(plain);
    assertThat(webhooks.find(full.name())).contains(full);
    assertThat(webhooks.position(full.name())).contains(Long.MAX_VALUE);
    assertThat(anotherHandle().webhooks().of(ACME)).containsExactly(plain, full);
  }

  @Test
  default void webhooks_are_listed_oldest_first_and_no_account_sees_those_of_another() {
    var webhooks = webhooksOfTwoAccounts();
    for (int number : new int[] {12, 2, 7}) {
      webhooks.add(Webhooks.numbered(ACME, number), 0);
      webhooks.add(Webhooks.numbered(GLOBEX, number), 0);
    }
    assertThat(webhooks.of(ACME))
        .containsExactly(
            Webhooks.numbered(ACME, 2), Webhooks.numbered(ACME, 7), Webhooks.numbered(ACME, 12));
    webhooks.remove(Webhooks.numbered(ACME, 7).name());
    assertThat(webhooks.find(Webhooks.numbered(ACME, 7).name())).isEmpty();
    assertThat(webhooks.find(Webhooks.numbered(GLOBEX, 7).name())).isPresent();
    assertThat(webhooks.of(new AccountId("999999999999"))).isEmpty();
  }

  @Test
  default void a_name_is_given_once_and_only_what_is_there_is_replaced() {
    var webhooks = webhooksOfTwoAccounts();
    var one = Webhooks.numbered(ACME, 1);
    webhooks.add(one, 3);
    assertThatExceptionOfType(StoreFailure.IdentifierTaken.class)
        .isThrownBy(() -> webhooks.add(one, 4));
    webhooks.replace(one.in(WebhookState.DISABLED));
    assertThat(webhooks.find(one.name())).contains(one.in(WebhookState.DISABLED));
    assertThat(webhooks.position(one.name())).contains(3L);
    webhooks.remove(one.name());
    assertThatExceptionOfType(StoreFailure.Stale.class).isThrownBy(() -> webhooks.replace(one));
    assertThat(webhooks.position(one.name())).isEmpty();
  }

  @Test
  default void reading_on_begins_where_it_has_ended() {
    var webhooks = webhooksOfTwoAccounts();
    var name = Webhooks.numbered(ACME, 1).name();
    webhooks.add(Webhooks.numbered(ACME, 1), 3);
    webhooks.advance(name, 3, 8);
    assertThat(anotherHandle().webhooks().position(name)).contains(8L);
    assertThatExceptionOfType(StoreFailure.Stale.class)
        .isThrownBy(() -> webhooks.advance(name, 3, 9));
    assertThat(webhooks.position(name)).contains(8L);
  }

  @Test
  default void those_are_behind_whose_account_has_events_that_they_have_not_read() {
    var webhooks = webhooksOfTwoAccounts();
    var ofAcme = Webhooks.numbered(ACME, 1);
    var ofGlobex = Webhooks.numbered(GLOBEX, 1);
    webhooks.add(ofAcme, 0);
    webhooks.add(ofGlobex, 0);
    assertThat(behind()).isEmpty();
    happens(GLOBEX, 1);
    assertThat(webhooks.behind(10)).containsExactly(new Reading(ofGlobex, 0));
    happens(ACME, 1);
    assertThat(behind()).containsExactlyInAnyOrder(ofAcme.name(), ofGlobex.name());
    assertThat(webhooks.behind(1)).hasSize(1);
    webhooks.advance(ofGlobex.name(), 0, 1);
    webhooks.advance(ofAcme.name(), 0, 1);
    assertThat(webhooks.behind(10)).containsExactly(new Reading(ofAcme, 1));
  }

  @Test
  default void the_desk_is_behind_whatever_account_has_events() {
    var webhooks = webhooksOfTwoAccounts();
    ports().accounts().add(Accounts.with(AccountId.DESK, SupportPlan.BASIC));
    var ofDesk = Webhooks.numbered(AccountId.DESK, 1);
    webhooks.add(ofDesk, 0);
    happens(GLOBEX, 1);
    assertThat(webhooks.behind(10)).containsExactly(new Reading(ofDesk, 0));
    webhooks.advance(ofDesk.name(), 0, 1);
    assertThat(webhooks.behind(10)).isEmpty();
  }

  @Test
  default void those_that_are_sent_nothing_are_not_behind_but_are_afterwards() {
    var webhooks = webhooksOfTwoAccounts();
    var one = Webhooks.numbered(ACME, 1);
    webhooks.add(one.in(WebhookState.DISABLED), 0);
    happens(ACME, 1);
    assertThat(behind()).isEmpty();
    webhooks.replace(one);
    ports().accounts().replace(Accounts.acme().close(ManualClock.START));
    assertThat(behind()).isEmpty();
    ports().accounts().replace(Accounts.acme());
    assertThat(behind()).containsExactly(one.name());
  }

  @Test
  default void a_webhook_goes_with_what_is_to_be_sent_to_it_and_with_its_account() {
    var webhooks = webhooksOfTwoAccounts();
    happens(ACME, 1);
    var logged = ports().eventLog().after(0, Optional.empty(), 1).getFirst();
    var event = new PublishedEvent(logged.position(), logged.number(), logged.event());
    for (var account : List.of(ACME, GLOBEX)) {
      webhooks.add(Webhooks.numbered(account, 1), 0);
      ports()
          .webhookDeliveries()
          .add(Webhooks.numbered(account, 1).name(), List.of(event), ManualClock.START);
    }
    webhooks.remove(Webhooks.numbered(ACME, 1).name());
    assertThat(ports().webhookDeliveries().load(Webhooks.numbered(ACME, 1).name()).waiting())
        .isZero();
    assertThat(ports().webhookDeliveries().load(Webhooks.numbered(GLOBEX, 1).name()).waiting())
        .isOne();
    ports().accounts().replace(Accounts.globex().close(ManualClock.START).erase());
    while (ports().accounts().find(GLOBEX).isPresent()) {
      ports().accounts().eraseSome(GLOBEX, 100);
    }
    assertThat(webhooks.of(GLOBEX)).isEmpty();
    assertThat(ports().webhookDeliveries().load(Webhooks.numbered(GLOBEX, 1).name()).waiting())
        .isZero();
  }
}
