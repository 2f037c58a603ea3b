package io.caseport.application.clock;

import io.caseport.application.port.out.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of an installation for tests, as the last one who moved it has left it: servers and
 * commands on one store go by the same.
 */
public final class VirtualInstants implements InstantSource {
  private final VirtualTime time;
  private final InstantSource machine;

  public VirtualInstants(VirtualTime time, InstantSource machine) {
    this.time = time;
    this.machine = machine;
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(time.ahead().orElse(Duration.ZERO));
  }
}
