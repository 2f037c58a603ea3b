package io.caseport.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedReadsTest {
  private final SharedReads<String, String> reads = new SharedReads<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger count = new AtomicInteger();

  @Test
  void those_who_ask_during_a_read_share_the_next() throws Exception {
    var first = asked("key", this::readAndWait);
    begun.await();
    var others = IntStream.range(0, 5).mapToObj(_ -> asked("key", this::read)).toList();
    goOn.countDown();
    assertThat(first.get()).isEqualTo("1");
    assertThat(all(others)).containsOnly("2");
    assertThat(reads.read("key", this::read)).isEqualTo("3");
  }

  @Test
  void those_who_ask_something_else_are_not_kept_waiting() throws Exception {
    var first = asked("key", this::readAndWait);
    begun.await();
    assertThat(reads.read("another", () -> "at once")).isEqualTo("at once");
    goOn.countDown();
    first.get();
  }

  @Test
  void a_failure_is_that_of_all_who_share_it_and_of_nobody_else() throws Exception {
    var first =
        asked(
            "key",
            () -> {
              readAndWait();
              throw new IllegalStateException("the first");
            });
    begun.await();
    Supplier<String> failing =
        () -> {
          throw new IllegalArgumentException("the next, read " + count.incrementAndGet());
        };
    var others = IntStream.range(0, 3).mapToObj(_ -> asked("key", failing)).toList();
    goOn.countDown();
    assertThatThrownBy(first::get).hasRootCauseMessage("the first");
    for (var other : others) {
      assertThatThrownBy(other::get)
          .hasRootCauseInstanceOf(IllegalArgumentException.class)
          .hasRootCauseMessage("the next, read 2");
    }
    assertThat(reads.read("key", this::read)).isEqualTo("3");
  }

  /** What was true before somebody asked is in the answer, however many ask. */
  @Test
  void no_answer_is_older_than_its_question() throws Exception {
    var truth = new AtomicInteger();
    var askers =
        IntStream.range(0, 8)
            .mapToObj(
                _ ->
                    started(
                        () -> {
                          for (int i = 0; i < 2_000; i++) {
                            int known = truth.incrementAndGet();
                            var answer =
                                Integer.parseInt(
                                    reads.read("key", () -> Integer.toString(truth.get())));
                            assertThat(answer).isGreaterThanOrEqualTo(known);
                          }
                          return "done";
                        }))
            .toList();
    assertThat(all(askers)).containsOnly("done");
  }

  private String read() {
    return Integer.toString(count.incrementAndGet());
  }

  private String readAndWait() {
    begun.countDown();
    try {
      assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return read();
  }

  /** Returns when the one who asks waits for an answer, or for what the reading waits for. */
  private FutureTask<String> asked(String question, Supplier<String> read) {
    var task = new FutureTask<>(() -> reads.read(question, read));
    var thread = Thread.ofPlatform().daemon().start(task);
    while (!task.isDone()
        && thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    return task;
  }

  private static FutureTask<String> started(Supplier<String> work) {
    var task = new FutureTask<>(work::get);
    Thread.ofPlatform().daemon().start(task);
    return task;
  }

  private static List<String> all(List<FutureTask<String>> tasks) throws Exception {
    var answers = new ArrayList<String>();
    for (var task : tasks) {
      answers.add(task.get());
    }
    return answers;
  }
}
