package io.caseport.persistence.sqlite;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.sql.PendingWrite;
import io.caseport.persistence.sql.Session;
import io.caseport.persistence.sql.WaitingWrites;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs all writes one after the other on one connection, and as many as wait in one commit: a sync
 * of the disk costs far more than a write, and connections that compete for the write lock starve
 * one another.
 */
final class CommitQueue implements AutoCloseable {
  private static final int LARGEST_BATCH = 256;

  private final WaitingWrites waiting = new WaitingWrites();
  private final WriteTransaction transaction;
  private final Consumer<Throwable> failStop;
  private final Thread writer;

  CommitQueue(Session session, Consumer<Throwable> failStop) {
    this.transaction = new WriteTransaction(session);
    this.failStop = failStop;
    this.writer = Thread.ofPlatform().name("caseport-writer").daemon().unstarted(this::run);
  }

  void start() {
    writer.start();
  }

  /** Returns when the work is committed, or throws what it threw. */
  <T> T submit(Function<Session, T> work) {
    return waiting.submit(work);
  }

  /** How many writes wait for the one that runs. */
  int waiting() {
    return waiting.count();
  }

  /**
   * @throws StoreFailure if a write that came now would be refused
   */
  void requireWriter() {
    waiting.requireRoom();
    if (!writer.isAlive()) {
      throw SqliteFailures.unavailable(new RejectedExecutionException("its writer has ended"));
    }
  }

  private void run() {
    try {
      for (var next = waiting.take(); next.isPresent(); next = waiting.take()) {
        commitTogether(next.get());
        Thread.interrupted(); // A work may have left the mark; it says nothing about this thread.
      }
    } catch (Throwable failure) {
      waiting.end();
      waiting.refuseAll();
      failStop.accept(failure);
    } finally {
      waiting.refuseAll();
    }
  }

  private void commitTogether(PendingWrite<?> first) throws SQLException {
    var batch = new ArrayList<PendingWrite<?>>();
    batch.add(first);
    try {
      transaction.begin();
      transaction.include(first);
      for (var next = waiting.poll(); next.isPresent(); next = another(batch)) {
        batch.add(next.get());
        transaction.include(next.get());
      }
      transaction.commit();
    } catch (SQLException failure) {
      giveUp(batch, failure);
      return;
    } catch (Throwable failure) {
      publishFailure(batch, failure);
      throw failure;
    }
    batch.forEach(PendingWrite::publish);
  }

  private Optional<PendingWrite<?>> another(List<PendingWrite<?>> batch) {
    return batch.size() < LARGEST_BATCH ? waiting.poll() : Optional.empty();
  }

  /** Which of the writes may yet turn up after a failed commit is unknown to SQLite itself. */
  private void giveUp(List<PendingWrite<?>> batch, SQLException failure) throws SQLException {
    boolean fatal = SqliteFailures.isFatal(failure);
    if (fatal) {
      waiting.end();
    }
    transaction.rollback();
    publishFailure(batch, failure);
    if (fatal) {
      throw failure;
    }
  }

  private static void publishFailure(List<PendingWrite<?>> batch, Throwable failure) {
    batch.forEach(write -> write.publishFailure(SqliteFailures.unavailable(failure)));
  }

  /** Ends when the writes that wait are done. */
  @Override
  public void close() {
    waiting.end();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
