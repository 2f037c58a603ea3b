package io.caseport.benchmark;

import java.time.Duration;
import java.util.Arrays;

/**
 * What a load found.
 *
 * @param nanos how long each request took, in ascending order
 */
record Measurement(long[] nanos, Duration elapsed) {

  static Measurement of(long[] unordered, Duration elapsed) {
    long[] nanos = unordered.clone();
    Arrays.sort(nanos);
    return new Measurement(nanos, elapsed);
  }

  int requests() {
    return nanos.length;
  }

  double perSecond() {
    return requests() / (elapsed.toNanos() / 1e9);
  }

  /** The time that this share of the requests needed at most. */
  double millisOf(double share) {
    int rank = (int) Math.ceil(share * nanos.length);
    return nanos[Math.clamp(rank - 1, 0, nanos.length - 1)] / 1e6;
  }
}
