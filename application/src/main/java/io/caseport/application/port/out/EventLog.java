package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has happened to cases, for as long as the cases exist. A change leaves word of itself in the
 * same unit of work, so that what is undone has not happened; once it is committed, it is published
 * to those who read.
 *
 * <p>Events of one case MUST be numbered 1, 2, 3, … in the order in which they were committed,
 * without a gap. All published events have one order: positions grow from 1, and MUST NOT be given
 * again when their events are gone. An event MUST NOT appear behind the position of one that could
 * be read before it did, so that who has read up to a position has read all until there. Events of
 * one case MUST come in the order of their numbers. Moments MUST be kept to the millisecond.
 */
public interface EventLog {

  /**
   * Adds an event behind those that its case has, to be published later. The first of a new case
   * says that it was created.
   *
   * @throws StoreFailure.IdentifierTaken or {@link StoreFailure.Stale} if another has added to the
   *     case at once
   */
  void append(CaseEvent event);

  /**
   * Publishes up to {@code limit} events that are not yet, those of closed accounts among them, and
   * returns how many. Several may publish at once: an event MUST NOT get two positions.
   */
  int publish(int limit);

  /** Whether there is an event that is not published yet. */
  boolean hasUnpublished();

  /** Up to {@code limit} of those kinds of events of a case, published or not, newest first. */
  List<CaseEvent> ofCase(CaseKey of, Set<CaseEventKind> kinds, int limit);

  /** The event of that number of a case, published or not. */
  Optional<CaseEvent> find(CaseKey of, int number);

  /** Up to {@code limit} published events behind a position, of one account or of all. */
  List<LoggedEvent> after(long position, Optional<AccountId> account, int limit);

  /**
   * Those of the events at these positions that are still there, in the order of their positions.
   */
  List<LoggedEvent> at(Set<Long> positions);

  /**
   * The greatest position behind which are all published events of this moment and of later ones.
   */
  long before(Instant moment);

  /** The last position given, or 0. */
  long end();

  /**
   * @param number counts the events of the case from 1
   */
  record LoggedEvent(long position, int number, CaseEvent event) {}
}
