package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookName;
import java.util.List;
import java.util.Optional;

/**
 * The webhooks of all accounts, and how far each has read the {@link EventLog}. They go with their
 * account. Moments MUST be kept to the millisecond.
 */
public interface WebhookRepository {

  /**
   * @param position behind which are the events that it is to be sent
   * @throws StoreFailure.IdentifierTaken if there is one of that name
   */
  void add(Webhook webhook, long position);

  Optional<Webhook> find(WebhookName name);

  /** Those of an account, oldest first, of one age in the order of their ids. */
  List<Webhook> of(AccountId account);

  /**
   * Writes all but how far it has read.
   *
   * @throws StoreFailure.Stale if there is none any more
   */
  void replace(Webhook webhook);

  /** Removes it with its deliveries, if it is there. */
  void remove(WebhookName name);

  /**
   * Up to {@code limit} enabled webhooks of open accounts that have not read all events of their
   * account, or of all accounts if it is the desk's, in any order.
   */
  List<Reading> behind(int limit);

  /** How far a webhook has read; empty if there is none. */
  Optional<Long> position(WebhookName name);

  /**
   * Notes how far it has read.
   *
   * @throws StoreFailure.Stale if it had not read exactly up to {@code from}
   */
  void advance(WebhookName name, long from, long to);

  /**
   * @param position up to where it has read
   */
  record Reading(Webhook webhook, long position) {}
}
