package io.caseport.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a server end in order, and with exit code 0, when the process is told to stop. */
final class StopSignal {
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);
  private static final int STILL_NOT_CLOSED = 255;

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "stop");

  private StopSignal() {}

  static StopSignal listen() {
    var signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** Returns once the process is told to stop. */
  void await() {
    try {
      told.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** To be called when all is closed: the process ends now, if it was told to. */
  void closed() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      closed.countDown();
    }
  }

  private void end() {
    told.countDown();
    boolean inOrder;
    try {
      inOrder = closed.await(LONGEST_CLOSE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      inOrder = false;
    }
    Runtime.getRuntime().halt(inOrder ? 0 : STILL_NOT_CLOSED);
  }
}
