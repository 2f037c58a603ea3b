package io.caseport.persistence.sql;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A write whose caller waits for the end of the commit that it shares. */
public final class PendingWrite<T> {
  private final Function<Session, T> work;
  private final CompletableFuture<Outcome<T>> published = new CompletableFuture<>();
  private Optional<Outcome<T>> outcome = Optional.empty();

  PendingWrite(Function<Session, T> work) {
    this.work = work;
  }

  /** Runs the work, and returns whether it succeeded, so that its effects are to stay. */
  public boolean run(Session session) {
    try {
      outcome = Optional.of(new Outcome.Done<>(work.apply(session)));
      return true;
    } catch (Throwable failure) {
      outcome = Optional.of(new Outcome.Failed<>(failure));
      return false;
    }
  }

  public void publish() {
    published.complete(outcome.orElseThrow());
  }

  /** The commit failed; work that had failed before still fails for its own reason. */
  public void publishFailure(RuntimeException reason) {
    published.complete(
        outcome
            .filter(Outcome.Failed.class::isInstance)
            .orElseGet(() -> new Outcome.Failed<>(reason)));
  }

  /** Nothing came of the work, not even a reason of its own. */
  public void refuse(RuntimeException reason) {
    published.complete(new Outcome.Failed<>(reason));
  }

  T await() {
    return switch (published.join()) {
      case Outcome.Done<T>(var result) -> result;
      case Outcome.Failed<T>(RuntimeException failure) -> throw failure;
      case Outcome.Failed<T>(Error failure) -> throw failure;
      case Outcome.Failed<T>(var failure) -> throw new UndeclaredThrowableException(failure);
    };
  }

  private sealed interface Outcome<T> {
    record Done<T>(T result) implements Outcome<T> {}

    record Failed<T>(Throwable failure) implements Outcome<T> {}
  }
}
