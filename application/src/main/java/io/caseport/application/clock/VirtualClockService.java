package io.caseport.application.clock;

import io.caseport.application.port.in.VirtualClock;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.VirtualTime;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.InstantSource;

/** Moves the time of an installation for tests. */
public final class VirtualClockService implements VirtualClock {
  private final VirtualTime time;
  private final UnitOfWork work;
  private final InstantSource clock;

  /**
   * @param clock what the installation goes by
   */
  public VirtualClockService(VirtualTime time, UnitOfWork work, InstantSource clock) {
    this.time = time;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Reading read() {
    return work.read(this::reading);
  }

  @Override
  public Reading advance(Duration by) {
    if (by.toMillis() < 1 || by.compareTo(LONGEST) > 0) {
      throw new Refusal.InvalidArgument(
          "by",
          by.toString(),
          "Member must be between 1 millisecond and " + LONGEST.toDays() + " days");
    }
    return work.write(
        () -> {
          time.setAhead(reading().ahead().plus(by));
          return reading();
        });
  }

  private Reading reading() {
    var ahead = time.ahead().orElseThrow(Refusal.NoVirtualClock::new);
    return new Reading(clock.instant(), ahead);
  }
}
