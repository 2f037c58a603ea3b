package io.caseport.application.webhook;

import io.caseport.application.event.Published;
import io.caseport.application.port.in.WebhookDispatch;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookDeliveries.Attempt;
import io.caseport.application.port.out.WebhookDeliveries.Settlement;
import io.caseport.application.port.out.WebhookRepository;
import io.caseport.application.port.out.WebhookSender;
import io.caseport.application.port.out.WebhookSender.Message;
import io.caseport.application.port.out.WebhookSender.Outcome;
import io.caseport.domain.account.Account;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.webhook.RetrySchedule;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookName;
import io.caseport.domain.webhook.WebhookState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Moves events from the log to deliveries, and deliveries to their receivers. */
public final class WebhookDispatchService implements WebhookDispatch {
  private static final int WEBHOOKS_AT_ONCE = 20;
  private static final int EVENTS_AT_ONCE = 200;

  /** Longer than any attempt takes; whoever has not settled one by then was stopped. */
  private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(30);

  private final AccountRepository accounts;
  private final EventLog events;
  private final WebhookRepository webhooks;
  private final WebhookDeliveries deliveries;
  private final WebhookSender sender;
  private final WebhookSecrets secrets;
  private final UnitOfWork work;
  private final InstantSource clock;
  private final RandomGenerator random;

  WebhookDispatchService(
      AccountRepository accounts,
      EventLog events,
      WebhookRepository webhooks,
      WebhookDeliveries deliveries,
      WebhookSender sender,
      WebhookSecrets secrets,
      UnitOfWork work,
      InstantSource clock,
      RandomGenerator random) {
    this.accounts = accounts;
    this.events = events;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.sender = sender;
    this.secrets = secrets;
    this.work = work;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public boolean spreadSome() {
    var behind = work.read(() -> webhooks.behind(WEBHOOKS_AT_ONCE));
    behind.forEach(reading -> spread(reading.webhook().name()));
    return !behind.isEmpty();
  }

  private void spread(WebhookName name) {
    try {
      work.write(() -> webhooks.find(name).filter(Webhook::isEnabled).ifPresent(this::readOn));
    } catch (StoreFailure.Stale | StoreFailure.IdentifierTaken _) {
      // Another server has read on for it.
    }
  }

  private void readOn(Webhook webhook) {
    long from = webhooks.position(webhook.name()).orElseThrow();
    var some = events.after(from, webhook.audience().account(), EVENTS_AT_ONCE);
    if (some.isEmpty()) {
      return;
    }
    var wanted = some.stream().map(Published::event).filter(webhook::wants).toList();
    deliveries.add(webhook.name(), wanted, now());
    webhooks.advance(webhook.name(), from, some.getLast().position());
  }

  @Override
  public List<WebhookName> waiting(int most) {
    return work.read(() -> deliveries.waiting(now(), most));
  }

  /** One unit of work settles an attempt and claims the next. */
  @Override
  public boolean sendSome(WebhookName name, int most) {
    var next = work.write(() -> claim(name));
    int sent = 0;
    while (next.isPresent()) {
      var sending = next.get();
      var outcome = sender.send(sending.message());
      boolean goOn = ++sent < most;
      next =
          work.write(
              () -> {
                settle(name, sending.attempt(), outcome);
                return goOn ? claim(name) : Optional.empty();
              });
    }
    return sent == most;
  }

  private Optional<Sending> claim(WebhookName name) {
    var webhook = webhooks.find(name).filter(Webhook::isEnabled).filter(this::isOfOpenAccount);
    return webhook.flatMap(this::claim);
  }

  private boolean isOfOpenAccount(Webhook webhook) {
    return accounts.find(webhook.account()).filter(Account::isOpen).isPresent();
  }

  /** An event that is gone with its case is not sent any more. */
  private Optional<Sending> claim(Webhook webhook) {
    var now = now();
    var claimed = deliveries.claim(webhook.name(), now, now.plus(LONGEST_ATTEMPT));
    while (claimed.isPresent()) {
      var attempt = claimed.get();
      var message = event(attempt).flatMap(event -> message(webhook, event, now));
      if (message.isPresent()) {
        return Optional.of(new Sending(attempt, message.get()));
      }
      deliveries.settle(webhook.name(), attempt, new Settlement.Arrived(), now);
      claimed = deliveries.claim(webhook.name(), now, now.plus(LONGEST_ATTEMPT));
    }
    return Optional.empty();
  }

  private Optional<PublishedEvent> event(Attempt attempt) {
    return events.at(Set.of(attempt.position())).stream().map(Published::event).findFirst();
  }

  private Optional<Message> message(Webhook webhook, PublishedEvent event, Instant now) {
    return webhook
        .format()
        .of(event)
        .map(
            members ->
                new Message(
                    webhook.url(),
                    event.event().id().toString(),
                    now,
                    webhook.format().contentType(),
                    members,
                    secrets.open(webhook, now)));
  }

  private void settle(WebhookName name, Attempt attempt, Outcome outcome) {
    if (Outcomes.isGone(outcome)) {
      webhooks.find(name).ifPresent(webhook -> webhooks.replace(webhook.in(WebhookState.GONE)));
    }
    deliveries.settle(name, attempt, settlement(attempt, outcome), now());
  }

  private Settlement settlement(Attempt attempt, Outcome outcome) {
    if (Outcomes.isTaken(outcome)) {
      return new Settlement.Arrived();
    }
    var words = Outcomes.inWords(outcome);
    return RetrySchedule.pauseAfter(attempt.number(), random)
        .<Settlement>map(pause -> new Settlement.Again(words, now().plus(pause)))
        .orElseGet(() -> new Settlement.GivenUp(words));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private record Sending(Attempt attempt, Message message) {}
}
