package io.caseport.persistence.postgres;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How often, and after which waits, work is run again that met other work. The waits grow and are
 * random, so that those who met do not meet again.
 */
final class Retries {
  private static final int MOST = 60;
  private static final int LONGEST_MILLIS = 50;

  private int tried;

  /** Waits, unless that was tried often enough. */
  boolean mayTryAgain() {
    tried++;
    if (tried > MOST) {
      return false;
    }
    try {
      long most = Math.min(1L << Math.min(tried, 20), LONGEST_MILLIS);
      Thread.sleep(ThreadLocalRandom.current().nextLong(most));
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
