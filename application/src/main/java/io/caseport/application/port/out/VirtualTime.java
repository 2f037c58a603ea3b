package io.caseport.application.port.out;

import java.time.Duration;
import java.util.Optional;

/** How far the clock of an installation for tests has been moved. Kept to the millisecond. */
public interface VirtualTime {

  /**
   * How far it is ahead of the machine's clock; empty for an installation that is not for tests.
   */
  Optional<Duration> ahead();

  /** Makes it an installation for tests, if it is none. */
  void setAhead(Duration ahead);
}
