package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.application.port.out.CheckFailure;
import io.caseport.application.port.out.CheckRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The promises of {@link CheckRunner}. */
public interface CheckRunnerContract {
  Duration LONG = Duration.ofMinutes(1);
  Duration SHORT = Duration.ofMillis(20);

  /** More than any runner lets go on that it has given up on. */
  int VERY_MANY = 100;

  /** The same throughout a test, and idle when it starts. */
  CheckRunner runner();

  @Test
  default void work_that_ends_gives_its_result() {
    assertThat(runner().run("work", () -> 42, LONG)).isEqualTo(42);
  }

  @Test
  default void work_that_has_ended_leaves_room_for_the_next() {
    for (int number = 0; number < 1_000; number++) {
      int own = number;
      assertThat(runner().run("work", () -> own, LONG)).isEqualTo(own);
      assertThatThrownBy(() -> runner().run("bad work", () -> sneak(new AssertionError()), LONG))
          .isInstanceOf(CheckFailure.class);
    }
  }

  @Test
  default void whatever_work_throws_is_a_failure_that_tells_of_it() {
    for (Throwable thrown :
        new Throwable[] {new IllegalStateException("why"), new StackOverflowError("why")}) {
      var failure =
          catchThrowableOfType(
              CheckFailure.class, () -> runner().run("work", () -> sneak(thrown), LONG));
      assertThat(failure).hasMessageContaining("why").hasCause(thrown);
      assertThat(failure.hung()).isFalse();
    }
  }

  @SuppressWarnings("unchecked") // throws anything, so as to be any work
  private static <E extends Throwable> Object sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }

  @Test
  default void work_that_takes_too_long_is_interrupted_and_given_up_on() throws Exception {
    var interrupted = new CountDownLatch(1);
    var failure =
        catchThrowableOfType(
            CheckFailure.class, () -> runner().run("work", () -> waiting(interrupted), SHORT));
    assertThat(failure.hung()).isTrue();
    assertThat(interrupted.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(runner().run("more work", () -> "done", LONG)).isEqualTo("done");
  }

  private static Object waiting(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException expected) {
      interrupted.countDown();
    }
    return "late";
  }

  @Test
  default void work_that_cannot_be_interrupted_does_not_pile_up() {
    var end = new CountDownLatch(1);
    var begun = new ArrayList<Integer>();
    try {
      for (int number = 0; number < VERY_MANY; number++) {
        int own = number;
        assertThatThrownBy(
                () -> runner().run("stubborn work", () -> stubborn(own, begun, end), SHORT))
            .isInstanceOf(CheckFailure.class);
      }
      synchronized (begun) {
        assertThat(begun).isNotEmpty().hasSizeLessThan(VERY_MANY);
      }
    } finally {
      end.countDown();
    }
  }

  private static Object stubborn(int number, List<Integer> begun, CountDownLatch end) {
    synchronized (begun) {
      begun.add(number);
    }
    while (true) {
      try {
        end.await();
        return "end";
      } catch (InterruptedException ignored) {
        // Some work takes no notice.
      }
    }
  }
}
