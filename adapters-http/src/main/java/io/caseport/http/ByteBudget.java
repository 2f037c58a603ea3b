package io.caseport.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Memory of which requests may take so much together, however many there are. */
final class ByteBudget {
  private final int all;
  private final Semaphore left;

  ByteBudget(long bytes) {
    all = (int) Math.min(bytes, Integer.MAX_VALUE);
    left = new Semaphore(all, true);
  }

  boolean reserve(int bytes) {
    return left.tryAcquire(bytes);
  }

  /** Waits its turn; what needs more than there ever is gets it all. */
  boolean reserve(int bytes, Duration patience) {
    try {
      return left.tryAcquire(most(bytes), patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void release(int bytes) {
    left.release(most(bytes));
  }

  private int most(int bytes) {
    return Math.min(bytes, all);
  }
}
