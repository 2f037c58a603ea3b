package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.StoreFailure;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same on several threads at once, half of which use another handle on the store. */
final class ParallelHandles {
  private static final int ATTEMPTS = 1_000;

  private ParallelHandles() {}

  /** What each thread does with its handle. */
  interface Task {
    void with(DrivenPorts handle);
  }

  /** Returns when all threads are done. */
  static void of(StoreContract store, int threads, Task task)
      throws InterruptedException, ExecutionException {
    var first = store.ports();
    var second = store.anotherHandle();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var running = new ArrayList<Future<Boolean>>();
      for (int i = 0; i < threads; i++) {
        var handle = i % 2 == 0 ? first : second;
        Callable<Boolean> run =
            () -> {
              task.with(handle);
              return true;
            };
        running.add(executor.submit(run));
      }
      for (Future<Boolean> one : running) {
        assertThat(outcomeOf(one)).isTrue();
      }
    }
  }

  /** What a task found wrong is a failure of the test like any other. */
  private static boolean outcomeOf(Future<Boolean> task)
      throws InterruptedException, ExecutionException {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof AssertionError found) {
        throw found;
      }
      throw failed;
    }
  }

  /** Work that has met other work is done again. */
  static void again(Runnable work) {
    for (int attempt = 1; ; attempt++) {
      try {
        work.run();
        return;
      } catch (StoreFailure.Stale met) {
        if (attempt == ATTEMPTS) {
          throw met;
        }
      }
    }
  }
}
