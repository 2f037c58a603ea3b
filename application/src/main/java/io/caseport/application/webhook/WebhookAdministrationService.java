package io.caseport.application.webhook;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.access.AccessControl;
import io.caseport.application.event.Published;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.EventLog.LoggedEvent;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookDeliveries.DeadDelivery;
import io.caseport.application.port.out.WebhookRepository;
import io.caseport.application.port.out.WebhookSender;
import io.caseport.application.port.out.WebhookSender.Message;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import io.caseport.domain.webhook.ReceiverRules;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookId;
import io.caseport.domain.webhook.WebhookName;
import io.caseport.domain.webhook.WebhookSecret;
import io.caseport.domain.webhook.WebhookState;
import io.caseport.domain.webhook.WebhookUrl;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Keeps what accounts say about where their events go. */
public final class WebhookAdministrationService implements WebhookAdministration {
  private static final int REPLAYED_AT_ONCE = 500;

  private final AccessControl access;
  private final WebhookRepository webhooks;
  private final WebhookDeliveries deliveries;
  private final EventLog events;
  private final WebhookSender sender;
  private final WebhookSecrets secrets;
  private final ReceiverRules rules;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  WebhookAdministrationService(
      AccessControl access,
      WebhookRepository webhooks,
      WebhookDeliveries deliveries,
      EventLog events,
      WebhookSender sender,
      WebhookSecrets secrets,
      ReceiverRules rules,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.events = events;
    this.sender = sender;
    this.secrets = secrets;
    this.rules = rules;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public NewSecret createWebhook(Caller caller, CreateWebhook command) {
    return work.write(
        () -> {
          require(caller, WebhookActions.CREATE);
          var url = new WebhookUrl(command.url());
          rules.require(url);
          if (webhooks.of(caller.accountId()).size() >= Webhook.MOST_PER_ACCOUNT) {
            throw new Refusal.QuotaExceeded("WebhooksPerAccount", Webhook.MOST_PER_ACCOUNT);
          }
          var name = new WebhookName(caller.accountId(), WebhookId.generate(random));
          var secret = WebhookSecret.generate(random);
          var webhook =
              new Webhook(
                  name,
                  url,
                  command.format(),
                  command.kinds(),
                  WebhookState.ENABLED,
                  secrets.seal(name, secret),
                  Optional.empty(),
                  now());
          command.kinds().forEach(kind -> requirePossible(webhook, kind));
          webhooks.add(webhook, events.end());
          return new NewSecret(webhook, secret);
        });
  }

  private static void requirePossible(Webhook webhook, CaseEventKind kind) {
    boolean known = kind.isForCustomers() || webhook.account().equals(AccountId.DESK);
    if (!known || !webhook.format().has(kind)) {
      var possible =
          Stream.of(CaseEventKind.values())
              .filter(other -> webhook.format().has(other))
              .filter(other -> other.isForCustomers() || webhook.account().equals(AccountId.DESK))
              .map(CaseEventKind::name)
              .toList();
      throw new Refusal.InvalidArgument(
          "kinds", kind.name(), "Member must satisfy enum value set: " + possible);
    }
  }

  @Override
  public List<Webhook> listWebhooks(Caller caller) {
    return work.read(
        () -> {
          require(caller, WebhookActions.LIST);
          return webhooks.of(caller.accountId());
        });
  }

  @Override
  public WebhookStatus describeWebhook(Caller caller, WebhookId id) {
    return work.read(
        () -> {
          require(caller, WebhookActions.LIST);
          var webhook = find(caller, id);
          var load = deliveries.load(webhook.name());
          return new WebhookStatus(webhook, load.waiting(), load.dead(), load.lastFailure());
        });
  }

  @Override
  public void deleteWebhook(Caller caller, WebhookId id) {
    work.write(
        () -> {
          require(caller, WebhookActions.DELETE);
          webhooks.remove(find(caller, id).name());
        });
  }

  @Override
  public Webhook enableWebhook(Caller caller, WebhookId id) {
    return change(caller, id, webhook -> webhook.in(WebhookState.ENABLED));
  }

  @Override
  public Webhook disableWebhook(Caller caller, WebhookId id) {
    return change(caller, id, webhook -> webhook.in(WebhookState.DISABLED));
  }

  @Override
  public NewSecret rotateSecret(Caller caller, WebhookId id) {
    var secret = WebhookSecret.generate(random);
    var changed =
        change(caller, id, webhook -> webhook.rotate(secrets.seal(webhook.name(), secret), now()));
    return new NewSecret(changed, secret);
  }

  private Webhook change(Caller caller, WebhookId id, UnaryOperator<Webhook> change) {
    return work.write(
        () -> {
          require(caller, WebhookActions.UPDATE);
          var changed = change.apply(find(caller, id));
          webhooks.replace(changed);
          return changed;
        });
  }

  @Override
  public Trial tryWebhook(Caller caller, WebhookId id) {
    var message =
        work.read(
            () -> {
              require(caller, WebhookActions.TEST);
              return trial(find(caller, id));
            });
    var outcome = sender.send(message);
    return new Trial(Outcomes.isTaken(outcome), Outcomes.inWords(outcome));
  }

  private Message trial(Webhook webhook) {
    var id = new UUID(random.nextLong(), random.nextLong());
    var now = now();
    return new Message(
        webhook.url(),
        id.toString(),
        now,
        webhook.format().contentType(),
        webhook.format().trial(id, webhook.id().value(), webhook.account().value(), now),
        secrets.open(webhook, now));
  }

  @Override
  public Page<DeadLetter> listDeadLetters(Caller caller, WebhookId id, PageRequest page) {
    return work.read(
        () -> {
          require(caller, WebhookActions.LIST);
          var name = find(caller, id).name();
          var scope = new PageTokens.Scope(caller.accountId(), "dead-letters", id);
          long after = tokens.open(page, scope).map(Long::valueOf).orElse(0L);
          var rows = deliveries.dead(name, after, page.size() + 1);
          return tokens.page(
              letters(rows), page, scope, letter -> Long.toString(letter.position()));
        });
  }

  private List<DeadLetter> letters(List<DeadDelivery> rows) {
    var dead = rows.stream().collect(toMap(DeadDelivery::position, Function.identity()));
    return events.at(dead.keySet()).stream()
        .flatMap(
            logged ->
                Stream.ofNullable(dead.get(logged.position())).map(row -> letter(logged, row)))
        .toList();
  }

  private static DeadLetter letter(LoggedEvent logged, DeadDelivery row) {
    return new DeadLetter(
        logged.position(), logged.event(), row.attempts(), row.outcome(), row.givenUpAt());
  }

  @Override
  public Replayed replayDeadLetters(Caller caller, WebhookId id) {
    return work.write(
        () -> {
          require(caller, WebhookActions.REPLAY);
          var name = find(caller, id).name();
          var dead = deliveries.dead(name, 0, REPLAYED_AT_ONCE);
          var positions = dead.stream().collect(toMap(DeadDelivery::position, Function.identity()));
          var some = events.at(positions.keySet());
          deliveries.add(name, some.stream().map(Published::event).toList(), now());
          long readTo = dead.isEmpty() ? 0 : dead.getLast().position();
          return new Replayed(some.size(), readTo, dead.size() == REPLAYED_AT_ONCE);
        });
  }

  @Override
  public Replayed replay(Caller caller, WebhookId id, long after, long upTo) {
    return work.write(
        () -> {
          require(caller, WebhookActions.REPLAY);
          var webhook = find(caller, id);
          // What it has not read yet, it will be sent anyway.
          long last = Math.min(upTo, webhooks.position(webhook.name()).orElse(0L));
          var some = events.after(after, webhook.audience().account(), REPLAYED_AT_ONCE);
          var within = some.stream().filter(logged -> logged.position() <= last).toList();
          var wanted = within.stream().map(Published::event).filter(webhook::wants).toList();
          deliveries.add(webhook.name(), wanted, now());
          return within.size() == REPLAYED_AT_ONCE
              ? new Replayed(wanted.size(), within.getLast().position(), true)
              : new Replayed(wanted.size(), last, false);
        });
  }

  private void require(Caller caller, Action ofCustomers) {
    if (caller.accountId().equals(AccountId.DESK)) {
      access.requireDesk(caller, WebhookActions.MANAGE);
    } else {
      access.require(caller, ofCustomers, AccessControl.ANY_RESOURCE);
    }
  }

  private Webhook find(Caller caller, WebhookId id) {
    return webhooks
        .find(new WebhookName(caller.accountId(), id))
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.WEBHOOK, id.value()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
