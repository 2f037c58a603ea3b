package io.caseport.application.credential;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down who guesses codes or passwords, on this node: from the fifth wrong one on, each makes
 * the wait twice as long, up to a quarter of an hour. Nothing is locked for good, since that would
 * let anyone lock others out.
 *
 * @param <K> what tells the secrets apart
 */
final class Guesses<K> {
  private static final int FREE = 4;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 10;

  private final InstantSource clock;
  private final Map<K, Failures> failures = new ConcurrentHashMap<>();

  Guesses(InstantSource clock) {
    this.clock = clock;
  }

  boolean mayTry(K secret) {
    return !clock.instant().isBefore(failures.getOrDefault(secret, Failures.NONE).nextTry());
  }

  void failed(K secret) {
    failures.merge(
        secret, new Failures(1, Instant.MIN), (known, _) -> known.andOneMoreAt(clock.instant()));
  }

  void succeeded(K secret) {
    failures.remove(secret);
  }

  private record Failures(int count, Instant nextTry) {
    static final Failures NONE = new Failures(0, Instant.MIN);

    Failures andOneMoreAt(Instant now) {
      int doublings = Math.min(count - FREE, MOST_DOUBLINGS);
      return doublings < 0
          ? new Failures(count + 1, Instant.MIN)
          : new Failures(count + 1, now.plus(wait(doublings)));
    }

    private static Duration wait(int doublings) {
      var wait = Duration.ofSeconds(1L << doublings);
      return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
  }
}
