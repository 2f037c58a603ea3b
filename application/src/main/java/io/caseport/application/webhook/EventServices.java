package io.caseport.application.webhook;

import io.caseport.application.access.AccessControl;
import io.caseport.application.event.EventFeedService;
import io.caseport.application.event.EventPublishingService;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.EventFeed;
import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.application.port.in.WebhookDispatch;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookRepository;
import io.caseport.application.port.out.WebhookSender;
import io.caseport.domain.webhook.ReceiverRules;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The use cases of events on their way out. */
public record EventServices(
    EventPublishing publishing,
    EventFeed feed,
    WebhookAdministration webhooks,
    WebhookDispatch dispatch) {

  /** What is kept of them. */
  public record Stores(
      AccountRepository accounts,
      EventLog events,
      WebhookRepository webhooks,
      WebhookDeliveries deliveries,
      SecretVault vault) {}

  /** How they leave, and to where. */
  public record Outlet(WebhookSender sender, ReceiverRules rules) {}

  public static EventServices of(
      AccessControl access,
      Stores stores,
      Outlet outlet,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    var secrets = new WebhookSecrets(stores.vault());
    return new EventServices(
        new EventPublishingService(stores.events(), work),
        new EventFeedService(access, stores.events(), work),
        new WebhookAdministrationService(
            access,
            stores.webhooks(),
            stores.deliveries(),
            stores.events(),
            outlet.sender(),
            secrets,
            outlet.rules(),
            work,
            tokens,
            clock,
            random),
        new WebhookDispatchService(
            stores.accounts(),
            stores.events(),
            stores.webhooks(),
            stores.deliveries(),
            outlet.sender(),
            secrets,
            work,
            clock,
            random));
  }
}
