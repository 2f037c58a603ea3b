package io.caseport.domain.webhook;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.event.Audience;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.identity.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where an account, or the desk, has the events sent that it may know of.
 *
 * @param kinds what is sent; empty for all that its account may know of and the format has
 */
public record Webhook(
    WebhookName name,
    WebhookUrl url,
    EventFormat format,
    Set<CaseEventKind> kinds,
    WebhookState state,
    SealedSecret secret,
    Optional<RetiredSecret> retired,
    Instant createdAt) {
  public static final int MOST_PER_ACCOUNT = 20;

  /** For so long messages are signed with the secret before, too. */
  public static final Duration ROTATION = Duration.ofHours(24);

  public Webhook {
    kinds = Set.copyOf(kinds);
  }

  public AccountId account() {
    return name.account();
  }

  public WebhookId id() {
    return name.id();
  }

  public boolean isEnabled() {
    return state == WebhookState.ENABLED;
  }

  public Audience audience() {
    return Audience.in(account());
  }

  public boolean wants(PublishedEvent published) {
    var kind = published.event().kind();
    return audience().mayKnow(published.event())
        && format.has(kind)
        && (kinds.isEmpty() || kinds.contains(kind));
  }

  public Webhook in(WebhookState newState) {
    return new Webhook(name, url, format, kinds, newState, secret, retired, createdAt);
  }

  public Webhook rotate(SealedSecret newSecret, Instant now) {
    var before = Optional.of(new RetiredSecret(secret, now.plus(ROTATION)));
    return new Webhook(name, url, format, kinds, state, newSecret, before, createdAt);
  }

  /** The secrets to sign with, the newest first. */
  public List<SealedSecret> secretsAt(Instant now) {
    var old = retired.filter(one -> now.isBefore(one.validUntil())).map(RetiredSecret::secret);
    return Stream.concat(Stream.of(secret), old.stream()).toList();
  }
}
