package io.caseport.domain.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a message is tried again that was not taken: as Standard Webhooks proposes it. */
public final class RetrySchedule {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** Some more, so that what failed together does not come back together. */
  private static final double JITTER = 0.2;

  /** The attempts after which nobody tries any more. */
  public static final int ATTEMPTS = PAUSES.size() + 1;

  private RetrySchedule() {}

  /**
   * How long to wait; empty if it was the last attempt.
   *
   * @param attempt the one that has failed, from 1
   */
  public static Optional<Duration> pauseAfter(int attempt, RandomGenerator random) {
    if (attempt >= ATTEMPTS) {
      return Optional.empty();
    }
    var pause = PAUSES.get(attempt - 1);
    return Optional.of(pause.plusMillis((long) (pause.toMillis() * JITTER * random.nextDouble())));
  }
}
