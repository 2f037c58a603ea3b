package io.caseport.advisor.runner;

import io.caseport.application.port.out.CheckFailure;
import io.caseport.application.port.out.CheckRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
    var result = new CompletableFuture<T>();
    var thread =
        Thread.ofPlatform().daemon().name("advisor: " + what).start(() -> complete(result, work));
    return await(what, result, thread, limit);
  }

  /** There is room again before anybody learns of the result, and begins the next work. */
  private <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(thenMakeRoom(work));
    } catch (Throwable failure) {
      result.completeExceptionally(failure);
    }
  }

  private <T> T thenMakeRoom(Supplier<T> work) {
    try {
      return work.get();
    } finally {
      room.release();
    }
  }

  private static <T> T await(
      String what, CompletableFuture<T> result, Thread thread, Duration limit) {
    try {
      return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      var cause = Optional.ofNullable(failed.getCause()).orElse(failed);
      throw told(what, CheckFailure.failed(cause));
    } catch (TimeoutException late) {
      thread.interrupt();
      throw told(what, CheckFailure.tookTooLong("no result after " + limit));
    } catch (InterruptedException stopping) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw told(what, CheckFailure.failed(stopping));
    }
  }

  private static CheckFailure told(String what, CheckFailure failure) {
    LOG.warn("The {} came to no result: {}", what, failure.getMessage(), failure.getCause());
    return failure;
  }
}
