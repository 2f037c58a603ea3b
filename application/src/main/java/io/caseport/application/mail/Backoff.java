package io.caseport.application.mail;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When to try again what could not be sent: ever more rarely, and not all at the same moment. */
final class Backoff {
  /** With the pauses below, about three days. */
  static final int MOST_ATTEMPTS = 24;

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(4);

  private static final int DOUBLINGS = 8;

  private Backoff() {}

  /** The pause after the attempt of that number, which is from 1, more or less a quarter. */
  static Duration after(int attempt, RandomGenerator random) {
    var pause = attempt > DOUBLINGS ? LONGEST : FIRST.multipliedBy(1L << (attempt - 1));
    return Duration.ofMillis((long) (pause.toMillis() * (0.75 + random.nextDouble() / 2)));
  }
}
