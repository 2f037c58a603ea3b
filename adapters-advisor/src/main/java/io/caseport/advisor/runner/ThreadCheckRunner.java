package io.caseport.advisor.runner;

import io.caseport.application.port.out.CheckFailure;
import io.caseport.application.port.out.CheckRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does each piece of work on a thread of its own. Work that does not end when it is interrupted
 * keeps its thread, so there may be only a few of them.
 */
public final class ThreadCheckRunner implements CheckRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ThreadCheckRunner.class);
  private static final int MOST_AT_ONCE = 8;

  private final Semaphore room = new Semaphore(MOST_AT_ONCE);

  @Override
  public <T> T run(String what, Supplier<T> work, Duration limit) {
    if (!room.tryAcquire()) {
      throw told(what, CheckFailure.tookTooLong("too much goes on that was given up on"));
    }
    var task = new FutureTask<>(work::get);
    Thread.ofPlatform()
        .daemon()
        .name("advisor: " + what)
        .start(
            () -> {
              try {
                task.run();
              } finally {
                room.release();
              }
            });
    return result(what, task, limit);
  }

  private static <T> T result(String what, FutureTask<T> task, Duration limit) {
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failure) {
      throw told(
          what, CheckFailure.failed(Optional.ofNullable(failure.getCause()).orElse(failure)));
    } catch (TimeoutException late) {
      task.cancel(true);
      throw told(what, CheckFailure.tookTooLong("no result after " + limit.toSeconds() + " s"));
    } catch (InterruptedException stopping) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw told(what, CheckFailure.failed(stopping));
    }
  }

  private static CheckFailure told(String what, CheckFailure failure) {
    LOG.warn("The {} came to no result: {}", what, failure.getMessage(), failure.getCause());
    return failure;
  }
}
