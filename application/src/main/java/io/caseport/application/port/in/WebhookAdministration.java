package io.caseport.application.port.in;

import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookId;
import io.caseport.domain.webhook.WebhookSecret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an account has its events sent. Actions are {@code caseport:CreateWebhook}, {@code
 * ListWebhooks}, {@code UpdateWebhook}, {@code DeleteWebhook}, {@code TestWebhook} and {@code
 * ReplayWebhook}; for the desk's own webhooks all are {@code desk:ManageWebhooks}. Each operation
 * throws {@link Refusal.AccessDenied} if no policy allows it or one denies it, and {@link
 * Refusal.NoSuchEntity} if the account has no such webhook.
 */
public interface WebhookAdministration {

  /**
   * Has the events sent that are made known from now on. The secret is told here and in {@link
   * #rotateSecret} only.
   *
   * @throws Refusal.InvalidArgument if nothing may be sent to the URL, or the account or the format
   *     never has one of the kinds
   * @throws Refusal.QuotaExceeded if the account has {@link Webhook#MOST_PER_ACCOUNT}
   */
  NewSecret createWebhook(Caller caller, CreateWebhook command);

  /** All of the account, oldest first. */
  List<Webhook> listWebhooks(Caller caller);

  WebhookStatus describeWebhook(Caller caller, WebhookId id);

  /** Forgets it with all that was still to be sent. */
  void deleteWebhook(Caller caller, WebhookId id);

  /** From now on it is sent what has waited for it, and all that comes. */
  Webhook enableWebhook(Caller caller, WebhookId id);

  /** From now on nothing new is sent; what happens waits. */
  Webhook disableWebhook(Caller caller, WebhookId id);

  /** Messages are signed with the new secret, and for {@link Webhook#ROTATION} with the old too. */
  NewSecret rotateSecret(Caller caller, WebhookId id);

  /** Sends it a signed message that is of no case, once, whether it is enabled or not. */
  Trial tryWebhook(Caller caller, WebhookId id);

  /** The events that nobody tries to send any more, in the order in which they happened. */
  Page<DeadLetter> listDeadLetters(Caller caller, WebhookId id, PageRequest page);

  /** Has some dead letters sent again, the first of them first. */
  Replayed replayDeadLetters(Caller caller, WebhookId id);

  /**
   * Has some of the events sent again that are behind {@code after} and up to {@code upTo}, those
   * among them that the webhook wants.
   */
  Replayed replay(Caller caller, WebhookId id, long after, long upTo);

  /**
   * @param kinds what is sent; empty for all
   */
  record CreateWebhook(String url, EventFormat format, Set<CaseEventKind> kinds) {
    public CreateWebhook {
      kinds = Set.copyOf(kinds);
    }
  }

  record NewSecret(Webhook webhook, WebhookSecret secret) {}

  /**
   * @param waiting how many events are still to be sent
   * @param deadLetters how many nobody tries to send any more
   * @param lastFailure what came of the last attempt on the first that waits, if it has failed
   */
  record WebhookStatus(
      Webhook webhook, int waiting, int deadLetters, Optional<String> lastFailure) {}

  /**
   * @param outcome what came of the last attempt
   */
  record DeadLetter(
      long position, CaseEvent event, int attempts, String outcome, Instant givenUpAt) {}

  /**
   * @param outcome the status of the answer, or why there was none
   */
  record Trial(boolean taken, String outcome) {}

  /**
   * @param readTo up to which position it is done
   */
  record Replayed(int events, long readTo, boolean isMore) {}
}
