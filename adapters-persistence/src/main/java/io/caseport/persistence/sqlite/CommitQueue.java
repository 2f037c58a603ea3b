package io.caseport.persistence.sqlite;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs all writes one after the other on one connection, and as many as wait in one commit: a sync
 * of the disk costs far more than a write, and connections that compete for the write lock starve
 * one another.
 */
final class CommitQueue implements AutoCloseable {
  private static final int MOST_WAITING = 1_024;
  private static final int LARGEST_BATCH = 256;

  private final BlockingQueue<PendingWrite<?>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final WriteTransaction transaction;
  private final Consumer<Throwable> failStop;
  private final Thread writer;
  private volatile boolean open = true;

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
    var write = new PendingWrite<>(work);
    if (!open || !waiting.offer(write)) {
      throw refusal();
    }
    boolean cameTooLate = !open && waiting.remove(write);
    if (cameTooLate) {
      throw refusal();
    }
    return write.await();
  }

  /** How many writes wait for the one that runs. */
  int waiting() {
    return waiting.size();
  }

  /**
   * @throws StoreFailure if a write that came now would be refused
   */
  void requireWriter() {
    if (!open || !writer.isAlive() || waiting.remainingCapacity() == 0) {
      throw refusal();
    }
  }

  private RuntimeException refusal() {
    var reason = open ? "too many writes are waiting" : "it has been closed";
    return SqliteFailures.unavailable(new RejectedExecutionException(reason));
  }

  private void run() {
    try {
      while (open || !waiting.isEmpty()) {
        commitTogether(waiting.take());
        Thread.interrupted(); // A work may have left the mark; it says nothing about this thread.
      }
    } catch (Throwable failure) {
      open = false;
      refuseAllWaiting();
      failStop.accept(failure);
    } finally {
      refuseAllWaiting();
    }
  }

  private void refuseAllWaiting() {
    for (var write = waiting.poll(); write != null; write = waiting.poll()) {
      write.publishFailure(refusal());
    }
  }

  private void commitTogether(PendingWrite<?> first) throws SQLException {
    var batch = new ArrayList<PendingWrite<?>>();
    batch.add(first);
    try {
      transaction.begin();
      transaction.include(first);
      while (batch.size() < LARGEST_BATCH && waiting.peek() != null) {
        batch.add(waiting.remove());
        transaction.include(batch.getLast());
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

  /** Which of the writes may yet turn up after a failed commit is unknown to SQLite itself. */
  private void giveUp(List<PendingWrite<?>> batch, SQLException failure) throws SQLException {
    boolean fatal = SqliteFailures.isFatal(failure);
    if (fatal) {
      open = false;
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
    open = false;
    waiting.offer(new PendingWrite<>(_ -> Boolean.TRUE));
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
