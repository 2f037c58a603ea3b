package io.caseport.persistence.postgres;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.sql.Memory;
import io.caseport.persistence.sql.PendingWrite;
import io.caseport.persistence.sql.Session;
import io.caseport.persistence.sql.WaitingWrites;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs writes on a few connections, and as many as wait in one transaction on each: a round trip to
 * the server costs more than most writes, and those that are done together share theirs.
 */
final class CommitLanes implements AutoCloseable {
  /**
   * The fewer, the more writes share a transaction; but one that takes long must not keep all
   * others waiting.
   */
  static final int LANES = 2;

  private static final int LARGEST_BATCH = 32;

  private final PostgresFailures failures = new PostgresFailures();
  private final WaitingWrites waiting = new WaitingWrites();
  private final SessionPool sessions;
  private final Memory memory;
  private final List<Thread> lanes;

  CommitLanes(SessionPool sessions, Memory memory) {
    this.sessions = sessions;
    this.memory = memory;
    this.lanes =
        IntStream.range(0, LANES)
            .mapToObj(i -> Thread.ofPlatform().name("caseport-writer-" + i).daemon())
            .map(thread -> thread.start(this::run))
            .toList();
  }

  /**
   * Returns when the work is committed, or throws what it threw.
   *
   * @throws NotTogether if it was undone because of work that it shared a transaction with, or
   *     because others wrote the same
   */
  <T> T submit(Function<Session, T> work) {
    return waiting.submit(work);
  }

  int waiting() {
    return waiting.count();
  }

  private void run() {
    try {
      for (var next = waiting.take(); next.isPresent(); next = waiting.take()) {
        commitTogether(waiting.with(next.get(), LARGEST_BATCH));
        Thread.interrupted(); // A work may have left the mark; it says nothing about this thread.
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void commitTogether(List<PendingWrite<?>> batch) {
    try {
      sessions.use(
          memory,
          session -> {
            commit(session, batch);
            return batch;
          });
      batch.forEach(PendingWrite::publish);
    } catch (NotTogether alone) {
      batch.forEach(write -> write.refuse(alone));
    } catch (StoreFailure failure) {
      batch.forEach(write -> write.publishFailure(failure));
    } catch (Throwable failure) {
      var unavailable = new StoreFailure.Unavailable("a write has failed: " + failure, failure);
      batch.forEach(write -> write.publishFailure(unavailable));
    }
  }

  /** No write joins that came later: the transaction might not see what its caller knows of. */
  private void commit(Session session, List<PendingWrite<?>> batch) {
    session.begin();
    try {
      batch.forEach(write -> include(session, write));
      session.commit();
    } catch (Throwable failure) {
      session.rollback();
      if (isOfTheWork(session)) {
        throw new NotTogether();
      }
      throw failure;
    }
  }

  private void include(Session session, PendingWrite<?> write) {
    var before = session.progress();
    boolean succeeded = write.run(session);
    if (session.failure().isPresent()) {
      throw failures.of(session.failure().get());
    }
    if (!succeeded && !session.undo(before)) {
      throw new NotTogether();
    }
  }

  /** Whether the server is well, so that the works may do better one by one. */
  private boolean isOfTheWork(Session session) {
    return session
        .failure()
        .filter(
            failure ->
                PostgresFailures.isConflict(failure)
                    || !(failures.of(failure) instanceof StoreFailure.Unavailable))
        .isPresent();
  }

  /** Ends when the writes that wait are done. */
  @Override
  public void close() {
    waiting.end();
    try {
      for (var lane : lanes) {
        lane.join();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    waiting.refuseAll();
  }

  /** Works that were tried in one transaction, and have to be tried in one each. */
  static final class NotTogether extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTogether() {
      super(null, null, false, false);
    }
  }
}
