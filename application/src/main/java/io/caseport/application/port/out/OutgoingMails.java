package io.caseport.application.port.out;

import io.caseport.domain.mail.OutgoingMail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Mails that wait to be sent, and how far the log of events has been read for them. Mails of one
 * thread to one address come in the order in which they were added: one MUST NOT be taken while
 * another waits before it. What was given up holds up nobody. Moments MUST be kept to the
 * millisecond. The mails of a case that is removed MUST go with it.
 */
public interface OutgoingMails {

  void add(OutgoingMail mail);

  /**
   * Takes up to {@code limit} mails that are due, those that are due longest first, and counts an
   * attempt for each. Nobody else MUST get them until the lease is over; then they are due again.
   */
  List<Taken> take(Instant now, Instant leaseEnd, int limit);

  /** Removes a mail that was sent; does nothing if somebody has taken it since. */
  void sent(Taken mail);

  /** Has a mail taken again from {@code due} on; does nothing if somebody has taken it since. */
  void postpone(Taken mail, Instant due);

  /** As {@link #postpone}, and as if it had not been taken: nothing was attempted. */
  void giveBack(Taken mail, Instant due);

  /** Keeps a mail that is not to be sent any more; does nothing if somebody has taken it since. */
  void giveUp(Taken mail, String why);

  /** How many wait, and how many were given up. */
  Counts counts();

  /** Up to {@code limit} that were given up, oldest first. */
  List<GivenUp> givenUp(int limit);

  /** Has all that were given up wait anew, without an attempt; returns how many. */
  int revive(Instant due);

  /** Up to which position events have become mails; empty before anybody has begun to read. */
  Optional<Long> readUpTo();

  /**
   * Notes how far events have become mails.
   *
   * @param before what {@link #readUpTo()} said
   * @throws StoreFailure.Stale if somebody else has noted something since
   */
  void readUpTo(Optional<Long> before, long position);

  /**
   * @param number the place among the mails of its thread to its address
   * @param attempts how often it was taken, this time included
   */
  record Taken(OutgoingMail mail, int number, int attempts) {}

  record GivenUp(OutgoingMail mail, int attempts, String why) {}

  /**
   * @param oldest when the oldest of those that wait was made
   */
  record Counts(int waiting, int givenUp, Optional<Instant> oldest) {}
}
