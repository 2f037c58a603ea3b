package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.AutomationTasks;
import io.caseport.application.port.out.AutomationTasks.Task;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The promises of {@link AutomationTasks}. */
public interface AutomationTasksContract extends StoreContract {
  Instant DUE = ManualClock.START;

  private AutomationTasks tasks() {
    return ports().automationTasks();
  }

  private static Task task(AccountId account, int event, String rule, long millis) {
    var key = new CaseKey(account, Cases.numbered(account, 1).id());
    return new Task(key, event, rule, DUE.plusMillis(millis));
  }

  @Test
  default void the_log_has_been_read_up_to_where_it_was_last_said() {
    assertThat(tasks().position()).isEmpty();
    for (long position : new long[] {0, 1, Long.MAX_VALUE}) {
      tasks().setPosition(position);
      assertThat(tasks().position()).hasValue(position);
      assertThat(anotherHandle().automationTasks().position()).hasValue(position);
    }
  }

  @Test
  default void tasks_are_due_when_their_time_has_come_longest_first() {
    var second = task(ACME, 1, "b", 2);
    var first = task(GLOBEX, 1, "a", 1);
    var third = task(ACME, 2, "a", 3);
    tasks().add(second);
    tasks().add(first);
    tasks().add(third);
    assertThat(tasks().due(DUE, 9)).isEmpty();
    assertThat(tasks().due(DUE.plusMillis(2), 9)).containsExactly(first, second);
    assertThat(tasks().due(DUE.plusMillis(3), 2)).containsExactly(first, second);
    assertThat(tasks().due(DUE.plusMillis(3), 9)).containsExactly(first, second, third);
  }

  @Test
  default void a_task_comes_back_as_it_was() {
    var odd =
        new Task(
            new CaseKey(ACME, new CaseId("'\"%_\\")),
            Integer.MAX_VALUE,
            "最初の返事 \uD83D\uDE00 '--",
            Instant.EPOCH.minusMillis(1));
    tasks().add(odd);
    assertThat(tasks().due(DUE, 1)).containsExactly(odd);
  }

  @Test
  default void the_same_task_again_stays_as_it_is() {
    tasks().add(task(ACME, 1, "a", 5));
    tasks().add(task(ACME, 1, "a", 9));
    tasks().add(task(ACME, 1, "A", 5));
    assertThat(tasks().due(DUE.plusMillis(9), 9))
        .containsExactlyInAnyOrder(task(ACME, 1, "a", 5), task(ACME, 1, "A", 5));
  }

  @Test
  default void one_task_is_removed_once() {
    var task = task(ACME, 1, "a", 0);
    var others = new ArrayList<Task>();
    others.add(task(GLOBEX, 1, "a", 0));
    others.add(task(ACME, 2, "a", 0));
    others.add(task(ACME, 1, "b", 0));
    tasks().add(task);
    others.forEach(tasks()::add);
    assertThat(tasks().remove(task)).isTrue();
    assertThat(tasks().remove(task)).isFalse();
    assertThat(tasks().due(DUE, 9)).containsExactlyInAnyOrderElementsOf(others);
  }

  @Test
  default void of_those_who_remove_a_task_at_once_one_is_told_that_it_was_there()
      throws InterruptedException, ExecutionException {
    var removed = new AtomicInteger();
    for (int i = 0; i < 20; i++) {
      tasks().add(task(ACME, i, "a", i));
    }
    ParallelHandles.of(
        this,
        4,
        handle -> {
          for (int i = 0; i < 20; i++) {
            var task = task(ACME, i, "a", i);
            ParallelHandles.again(
                () -> {
                  if (handle.automationTasks().remove(task)) {
                    removed.incrementAndGet();
                  }
                });
          }
        });
    assertThat(removed).hasValue(20);
  }

  @Test
  default void tasks_go_with_their_case() {
    portsWithTwoAccounts();
    var opened = Cases.numbered(ACME, 1);
    ports().cases().add(opened, Cases.firstMessage(opened));
    tasks().add(task(ACME, 1, "a", 0));
    tasks().add(task(GLOBEX, 1, "a", 0));
    ports().cases().removeCreatedBefore(ACME, opened.createdAt().plusMillis(1), 9);
    assertThat(tasks().due(DUE, 9)).containsExactly(task(GLOBEX, 1, "a", 0));
  }
}
