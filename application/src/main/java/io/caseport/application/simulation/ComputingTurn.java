package io.caseport.application.simulation;

import io.caseport.domain.refusal.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets one caller at a time compute what may take long, in the order of their coming, so that there
 * is always a processor for whoever asks for little.
 */
final class ComputingTurn {
  private static final int LONGEST_WAIT_SECONDS = 5;

  private final Semaphore turn = new Semaphore(1, true);

  /**
   * @throws Refusal.Throttled if the turn does not come soon
   */
  <T> T take(Supplier<T> computing) {
    if (!await()) {
      throw new Refusal.Throttled("too many simulations are waiting for their turn");
    }
    try {
      return computing.get();
    } finally {
      turn.release();
    }
  }

  private boolean await() {
    try {
      return turn.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
