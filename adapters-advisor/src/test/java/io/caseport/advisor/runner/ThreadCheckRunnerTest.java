package io.caseport.advisor.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.caseport.application.contract.CheckRunnerContract;
import io.caseport.application.port.out.CheckFailure;
import io.caseport.application.port.out.CheckRunner;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ThreadCheckRunnerTest implements CheckRunnerContract {
  private final CheckRunner runner = new ThreadCheckRunner();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @Override
  public CheckRunner runner() {
    return runner;
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(ThreadCheckRunner.class);
  }

  @BeforeEach
  void listen() {
    lines.start();
    logger().addAppender(lines);
    logger().setAdditive(false);
  }

  @AfterEach
  void leave() {
    logger().detachAppender(lines);
    logger().setAdditive(true);
  }

  private ILoggingEvent onlyLine() {
    assertThat(lines.list).hasSize(1);
    return lines.list.getFirst();
  }

  @Test
  void work_that_throws_is_worth_one_line_that_says_what_failed_and_why() {
    Supplier<Object> failing =
        () -> {
          throw new IllegalStateException("no such user");
        };
    assertThatThrownBy(() -> runner.run("check a-b of account 1", failing, LONG))
        .isInstanceOf(CheckFailure.class);
    assertThat(onlyLine().getLevel()).isEqualTo(Level.WARN);
    assertThat(onlyLine().getFormattedMessage())
        .contains("check a-b of account 1", "IllegalStateException: no such user");
    assertThat(onlyLine().getThrowableProxy().getClassName())
        .isEqualTo(IllegalStateException.class.getName());
  }

  @Test
  void work_that_takes_too_long_is_worth_one_line_that_says_so() {
    var end = new CountDownLatch(1);
    Supplier<Object> hanging = () -> waited(end);
    assertThatThrownBy(() -> runner.run("check a-b", hanging, SHORT))
        .isInstanceOf(CheckFailure.class);
    assertThat(onlyLine().getFormattedMessage()).contains("check a-b", "no result after");
    assertThat(onlyLine().getThrowableProxy()).isNull();
  }

  private static boolean waited(CountDownLatch end) {
    try {
      end.await();
      return true;
    } catch (InterruptedException givenUpOn) {
      return false;
    }
  }

  @Test
  void work_that_succeeds_is_worth_none() {
    assertThat(runner.run("check a-b", () -> "result", LONG)).isEqualTo("result");
    assertThat(lines.list).isEmpty();
  }

  @Test
  void the_thread_is_named_after_the_work_and_keeps_no_server_from_ending() {
    var thread = runner.run("check a-b", Thread::currentThread, LONG);
    assertThat(thread.getName()).contains("check a-b");
    assertThat(thread.isDaemon()).isTrue();
  }
}
