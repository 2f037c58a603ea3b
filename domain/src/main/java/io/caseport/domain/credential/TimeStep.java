package io.caseport.domain.credential;

import java.time.Instant;

/** Counts the half minutes since 1970, each of which has a code of its own. */
public final class TimeStep {
  private static final long SECONDS = 30;

  private TimeStep() {}

  public static long at(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS);
  }
}
