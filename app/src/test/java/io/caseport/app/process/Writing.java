package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;

/** Writers that go on until this is closed, half of them with the second server first. */
final class Writing implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> running = new ArrayList<>();
  private final Writers writers;
  private volatile boolean goingOn = true;

  private Writing(Writers writers) {
    this.writers = writers;
  }

  /**
   * @param servers may be changed meanwhile
   */
  static Writing by(Writers writers, List<SignedCalls> servers) {
    var writing = new Writing(writers);
    for (var writer : writers.all()) {
      var mine = new ArrayList<Integer>();
      for (int i = 0; i < servers.size(); i++) {
        mine.add(i);
      }
      Collections.rotate(mine, writing.running.size());
      writing.running.add(
          writing.threads.submit(
              () -> {
                writer.writeWhile(
                    () -> writing.goingOn, at -> servers.get(mine.get(at % mine.size())));
                return writer;
              }));
    }
    return writing;
  }

  void awaitAnswersToEach(int count) throws ExecutionException, InterruptedException {
    await(Writer::acknowledged, count);
  }

  void awaitFailuresOfEach(int count) throws ExecutionException, InterruptedException {
    await(Writer::inDoubt, count);
  }

  private void await(ToIntFunction<Writer> counter, int count)
      throws ExecutionException, InterruptedException {
    var aims = writers.all().stream().map(writer -> counter.applyAsInt(writer) + count).toList();
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    for (int i = 0; i < aims.size(); i++) {
      while (counter.applyAsInt(writers.all().get(i)) < aims.get(i)) {
        if (running.get(i).isDone()) {
          throw new AssertionError("a writer has ended: " + running.get(i).get());
        }
        assertThat(System.nanoTime()).as("waiting for writer %d", i).isLessThan(deadline);
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
  }

  @Override
  public void close() throws ExecutionException, InterruptedException {
    goingOn = false;
    threads.close();
    for (var one : running) {
      one.get();
    }
  }
}
