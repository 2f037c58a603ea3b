package io.caseport.application.port.in;

import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of an installation for tests, by which everything in it happens but the age of
 * signatures: clients sign by clocks of their own. It runs with the machine's clock, ahead of it,
 * and can be moved on. For who runs the installation, not for its callers.
 */
public interface VirtualClock {
  /** A test has moved it by mistake who moves it further at once. */
  Duration LONGEST = Duration.ofDays(3660);

  /**
   * @throws Refusal.NoVirtualClock if the installation is not for tests
   */
  Reading read();

  /**
   * Moves the clock on; what was due meanwhile is done soon after.
   *
   * @throws Refusal.NoVirtualClock if the installation is not for tests
   * @throws Refusal.InvalidArgument for less than a millisecond or more than {@link #LONGEST}
   */
  Reading advance(Duration by);

  /** What the clock shows, and how far that is ahead of the machine's. */
  record Reading(Instant now, Duration ahead) {}
}
