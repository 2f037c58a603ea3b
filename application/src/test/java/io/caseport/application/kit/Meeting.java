package io.caseport.application.kit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Where the first threads to come wait for each other, so that a race is lost every time. Whoever
 * called the meeting does not take part.
 */
final class Meeting {
  private final Thread host = Thread.currentThread();
  private final CountDownLatch missing;

  Meeting(int threads) {
    missing = new CountDownLatch(threads);
  }

  void join() throws InterruptedException {
    if (Thread.currentThread().equals(host)) {
      return;
    }
    missing.countDown();
    if (!missing.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("nobody else came");
    }
  }
}
