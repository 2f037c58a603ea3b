package io.caseport.application.kit;

import io.caseport.application.contract.EventFeedContract;
import io.caseport.application.contract.EventPublishingContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.WebhookAdministrationContract;
import io.caseport.application.contract.WebhookDeliveriesContract;
import io.caseport.application.contract.WebhookDispatchContract;
import io.caseport.application.contract.WebhookRepositoryContract;
import io.caseport.application.contract.WebhookSenderContract;
import io.caseport.application.kit.InMemoryReceiversTest.SendersUnderTest;
import io.caseport.application.port.in.EventFeed;
import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.application.port.in.WebhookDispatch;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookDeliveries.Attempt;
import io.caseport.application.port.out.WebhookDeliveries.Settlement;
import io.caseport.application.port.out.WebhookRepository;
import io.caseport.application.port.out.WebhookSender;
import io.caseport.application.port.out.WebhookSender.Message;
import io.caseport.domain.event.Audience;
import io.caseport.domain.webhook.WebhookName;
import java.util.List;
import java.util.Map;

/** Ways in which events get lost, doubled or seen on their way out. */
final class WebhookFaults {
  private WebhookFaults() {}

  static List<SeededFault> all() {
    return List.of(
        repository(
            "two who read on do not notice each other",
            WebhookFaults::advancingAnyway,
            "reading_on_begins_where_it_has_ended"),
        repository(
            "a webhook that is replaced may be gone",
            WebhookFaults::replacingAnyway,
            "a_name_is_given_once_and_only_what_is_there_is_replaced"),
        deliveries(
            "an attempt that somebody else has taken over is settled",
            WebhookFaults::settlingAnyAttempt,
            "what_was_claimed_and_not_settled_is_due_again_at_the_end_of_its_time"),
        deliveries(
            "what is given up is as good as arrived",
            WebhookFaults::forgettingTheDead,
            "what_was_given_up_is_a_dead_letter_and_the_next_of_its_case_is_due"),
        deliveries(
            "a claim ends at once",
            (method, given, honestly) ->
                method.equals("claim")
                    ? honestly.with(given[0], given[1], given[1])
                    : honestly.with(given),
            "what_is_due_is_claimed_once_the_longest_waiting_first"),
        sender(
            "only the first secret is used",
            (method, given, honestly) -> honestly.with(withOneSecret((Message) given[0])),
            "a_message_is_signed_with_each_of_its_secrets_and_no_other"),
        driver(
            "what is published is not known",
            EventPublishingContract.class,
            Map.of(EventPublishing.class, (_, _, _) -> false),
            "what_has_happened_is_known_once_it_is_published"),
        driver(
            "a customer is told as the desk is",
            EventFeedContract.class,
            Map.of(EventFeed.class, WebhookFaults::tellingAll),
            "an_account_is_told_of_its_own_cases_and_the_desk_of_all"),
        driver(
            "everyone may administer webhooks",
            WebhookAdministrationContract.class,
            Map.of(WebhookAdministration.class, DriverFaults::asRoot),
            "a_user_without_a_policy_may_do_nothing_with_webhooks"),
        driver(
            "nothing more is sent once something is",
            WebhookDispatchContract.class,
            Map.of(WebhookDispatch.class, WebhookFaults::sendingOne),
            "each_event_reaches_each_webhook_once_in_order_and_nobody_elses"));
  }

  private static SeededFault repository(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        WebhookRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(WebhookRepository.class, ports.webhooks(), fault)),
        caughtBy);
  }

  private static SeededFault deliveries(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        WebhookDeliveriesContract.class,
        ports ->
            ports.with(Faulty.adapter(WebhookDeliveries.class, ports.webhookDeliveries(), fault)),
        caughtBy);
  }

  private static SeededFault sender(String name, Faulty fault, String caughtBy) {
    return new SeededFault(
        name,
        WebhookSenderContract.class,
        () -> new SendersUnderTest(honest -> Faulty.adapter(WebhookSender.class, honest, fault)),
        caughtBy);
  }

  private static SeededFault driver(
      String name, Class<?> contract, Map<Class<?>, Faulty> faults, String caughtBy) {
    return new SeededFault(
        name, contract, () -> new FaultyUseCases(DriverFaults.withFaults(faults)), caughtBy);
  }

  private static Object advancingAnyway(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure.Stale stale) {
      if (method.equals("advance")) {
        return false;
      }
      throw stale;
    }
  }

  private static Object replacingAnyway(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure.Stale stale) {
      if (method.equals("replace")) {
        return false;
      }
      throw stale;
    }
  }

  private static Object settlingAnyAttempt(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (method.equals("settle") && given[1] instanceof Attempt(long position, int number)) {
      honestly.with(given[0], new Attempt(position, number + 1), given[2], given[3]);
    }
    return answer;
  }

  private static Object forgettingTheDead(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("settle") && given[2] instanceof Settlement.GivenUp
        ? honestly.with(given[0], given[1], new Settlement.Arrived(), given[3])
        : honestly.with(given);
  }

  private static Message withOneSecret(Message message) {
    return new Message(
        message.url(),
        message.id(),
        message.at(),
        message.contentType(),
        message.members(),
        message.secrets().subList(0, 1));
  }

  private static Object tellingAll(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("after")
        ? honestly.with(given[0], Audience.DESK, given[2])
        : honestly.with(given);
  }

  private static Object sendingOne(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("sendSome") && given[0] instanceof WebhookName) {
      honestly.with(given[0], 1);
      return false;
    }
    return honestly.with(given);
  }

  private record FaultyUseCases(Installation tenants)
      implements EventPublishingContract,
          EventFeedContract,
          WebhookAdministrationContract,
          WebhookDispatchContract {}
}
