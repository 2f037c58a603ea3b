package io.caseport.persistence.sqlite;

import io.caseport.persistence.sql.Session;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** A few connections for reading, opened when needed; the one used last is used next. */
final class ReaderPool implements AutoCloseable {
  private static final int MOST = 8;
  private static final int WAIT_SECONDS = 3;

  private final SqliteConnections connections;
  private final Semaphore free = new Semaphore(MOST);
  private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ReaderPool(SqliteConnections connections) {
    this.connections = connections;
  }

  <T> T use(Function<Session, T> work) {
    if (closed || !acquire(1)) {
      throw SqliteFailures.unavailable(new TimeoutException("no connection is free to read"));
    }
    try {
      var session = take();
      try {
        return work.apply(session);
      } finally {
        giveBack(session);
      }
    } finally {
      free.release();
    }
  }

  private Session take() {
    return Optional.ofNullable(idle.pollFirst()).orElseGet(this::open);
  }

  private Session open() {
    try {
      return connections.openReader();
    } catch (SQLException e) {
      throw SqliteFailures.unavailable(e);
    }
  }

  private void giveBack(Session session) {
    if (session.failure().isEmpty()) {
      idle.addFirst(session);
    } else {
      session.close();
    }
  }

  private boolean acquire(int permits) {
    try {
      return free.tryAcquire(permits, WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits for those who read, and lets nobody read from then on. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    acquire(MOST);
    for (var session = idle.poll(); session != null; session = idle.poll()) {
      session.close();
    }
  }
}
