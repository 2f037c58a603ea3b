package io.caseport.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * A closed loop: every connection, with a thread of its own, sends its next request as soon as it
 * has the answer to the last.
 *
 * @param most how many requests at most, over all connections
 * @param longest after which time no connection begins another request
 */
record Load(Target target, int connections, long most, Duration longest) {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  static Load lasting(Target target, int connections, Duration time) {
    return new Load(target, connections, Long.MAX_VALUE, time);
  }

  static Load counting(Target target, int connections, long requests) {
    return new Load(target, connections, requests, Duration.ofMinutes(10));
  }

  /** Sends the requests in turn; the check, called by many threads, sees every answer. */
  Measurement run(List<PreparedRequest> requests, Consumer<HttpAnswer> check) {
    var left = new AtomicLong(most);
    long begin = System.nanoTime();
    var loops = new ArrayList<Callable<long[]>>();
    for (int i = 0; i < connections; i++) {
      var own = requests.stream().map(PreparedRequest::copy).toList();
      loops.add(() -> loop(own, check, left, begin + longest.toNanos()));
    }
    var pool = Executors.newFixedThreadPool(connections, Thread.ofPlatform().daemon().factory());
    try {
      var wait = longest.plus(LONGEST_WAIT).toMillis();
      var results = pool.invokeAll(loops, wait, TimeUnit.MILLISECONDS);
      var elapsed = Duration.ofNanos(System.nanoTime() - begin);
      var nanos = results.stream().map(Load::result).flatMapToLong(LongStream::of).toArray();
      return Measurement.of(nanos, elapsed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoadFailure("interrupted", stopped);
    } finally {
      pool.shutdownNow();
    }
  }

  private long[] loop(
      List<PreparedRequest> requests, Consumer<HttpAnswer> check, AtomicLong left, long end)
      throws IOException {
    var nanos = LongStream.builder();
    try (var connection = new HttpConnection(target)) {
      int turn = 0;
      long sent = System.nanoTime();
      while (sent < end && left.getAndDecrement() > 0) {
        var answer = connection.exchange(requests.get(turn++ % requests.size()).next());
        nanos.add(System.nanoTime() - sent);
        check.accept(answer.requireOk());
        sent = System.nanoTime();
      }
    }
    return nanos.build().toArray();
  }

  private static long[] result(Future<long[]> loop) {
    try {
      return loop.get();
    } catch (CancellationException late) {
      throw new LoadFailure("no answer for " + LONGEST_WAIT, late);
    } catch (ExecutionException failure) {
      throw new LoadFailure("a connection failed", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoadFailure("interrupted", stopped);
    }
  }
}
