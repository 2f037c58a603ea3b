package io.caseport.application.port.in;

import io.caseport.domain.event.Audience;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * What has happened to cases, from any place on. Who has read up to a position and goes on from
 * there MUST miss nothing and get nothing twice.
 */
public interface EventFeed {

  /**
   * Lets a caller in, who is to be told as what this returns: an engineer with {@code
   * desk:ListenToEvents}, or a customer with {@code support:DescribeCases}. A caller who goes on to
   * listen MUST be let in anew from time to time.
   *
   * @throws Refusal.AccessDenied if no policy allows it, or one denies it
   * @throws Refusal.PlanNotEntitled if the account's plan does not include the API
   */
  Audience listen(Caller caller);

  /**
   * The next events behind a position for some who were let in, or for whoever has the data at
   * hand. An audience MUST NOT be told of what it may not know of.
   *
   * @param most how many events of all are looked at, at most
   */
  Batch after(long position, Audience audience, int most);

  /** The position of the last event that is known, or 0. */
  long end();

  /** The greatest position behind which are all events of that moment and of later ones. */
  long before(Instant moment);

  /**
   * @param readTo the position up to which these are all; the one before if there is nothing new
   */
  record Batch(List<PublishedEvent> events, long readTo) {
    public Batch {
      events = List.copyOf(events);
    }
  }
}
