package io.caseport.application.port.out;

import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.webhook.WebhookName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be sent to webhooks, and what nobody tries to send any more. Of the events of a
 * case, only the first that is still to be sent to a webhook is ever due. Deliveries go with their
 * webhook, and with the case that the event is about. Moments MUST be kept to the millisecond.
 */
public interface WebhookDeliveries {

  /** Has events sent to a webhook from {@code now} on, as if none had been tried before. */
  void add(WebhookName webhook, List<PublishedEvent> events, Instant now);

  /**
   * Up to {@code limit} enabled webhooks of open accounts for which something is due, those of the
   * longest waiting first.
   */
  List<WebhookName> waiting(Instant now, int limit);

  /**
   * Takes one that is due, the longest first, for an attempt: it is due again {@code until} that
   * moment unless it is settled before. Several may claim at once: one attempt MUST NOT be made by
   * two.
   */
  Optional<Attempt> claim(WebhookName webhook, Instant now, Instant until);

  /**
   * Notes what came of an attempt; the next event of the case may then be due. If somebody else has
   * claimed the delivery since, or it is gone, this MUST change nothing.
   */
  void settle(WebhookName webhook, Attempt attempt, Settlement settlement, Instant now);

  /** Up to {@code limit} that nobody tries to send any more, behind a position, in their order. */
  List<DeadDelivery> dead(WebhookName webhook, long after, int limit);

  Load load(WebhookName webhook);

  /**
   * @param number counts the attempts on this delivery from 1
   */
  record Attempt(long position, int number) {}

  /** What came of an attempt. */
  sealed interface Settlement {
    record Arrived() implements Settlement {}

    record Again(String outcome, Instant at) implements Settlement {}

    record GivenUp(String outcome) implements Settlement {}
  }

  record DeadDelivery(long position, int attempts, String outcome, Instant givenUpAt) {}

  /**
   * @param waiting how many are still to be sent
   * @param dead how many nobody tries to send any more
   * @param lastFailure of the first that waits, if it was tried
   */
  record Load(int waiting, int dead, Optional<String> lastFailure) {}
}
