package io.caseport.application.port.in;

import io.caseport.domain.webhook.WebhookName;
import java.util.List;

/**
 * Sends events to webhooks. There is no caller: the installation itself asks for it, again and
 * again, and several servers may do so at once. Webhooks of closed accounts and those that are not
 * enabled are sent nothing, and what happens meanwhile waits for them.
 *
 * <p>Each event MUST reach each webhook that wants it at least once, or end as a dead letter after
 * the attempts of the retry schedule; more than once only if somebody was stopped on the way. A
 * webhook MUST NOT be sent an event of a case before the earlier ones of that case have reached it
 * or are dead letters. No case and no webhook waits for another.
 */
public interface WebhookDispatch {

  /** Notes for a few webhooks what is to be sent to them; returns whether there may be more. */
  boolean spreadSome();

  /** Up to that many webhooks which are to be sent something now. */
  List<WebhookName> waiting(int most);

  /**
   * Sends up to that many messages to a webhook, one after the other; returns whether there may be
   * more. What does not arrive is tried again later: see {@link
   * io.caseport.domain.webhook.RetrySchedule}. A receiver that answers with 410 disables its
   * webhook.
   */
  boolean sendSome(WebhookName webhook, int most);
}
