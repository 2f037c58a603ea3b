package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/** Writes that wait for a thread to commit them, and no more than memory has room for. */
public final class WaitingWrites {
  private static final int MOST = 1_024;
  private static final PendingWrite<?> END = new PendingWrite<>(_ -> Boolean.TRUE);

  private final BlockingQueue<PendingWrite<?>> waiting = new LinkedBlockingQueue<>();
  private volatile boolean open = true;

  /**
   * Returns when the work is committed, or throws what it threw.
   *
   * @throws StoreFailure.Unavailable if too many wait, or after the end
   */
  public <T> T submit(Function<Session, T> work) {
    requireRoom();
    var write = new PendingWrite<>(work);
    waiting.add(write);
    boolean cameTooLate = !open && waiting.remove(write);
    if (cameTooLate) {
      throw refusal();
    }
    return write.await();
  }

  /** The next one, as soon as there is one; none after the end. */
  public Optional<PendingWrite<?>> take() throws InterruptedException {
    return unlessEnd(waiting.take());
  }

  /** The next one, if one waits. */
  public Optional<PendingWrite<?>> poll() {
    return Optional.ofNullable(waiting.poll()).flatMap(this::unlessEnd);
  }

  /** This one and those that wait, up to so many. */
  public List<PendingWrite<?>> with(PendingWrite<?> first, int most) {
    var together = new ArrayList<PendingWrite<?>>();
    together.add(first);
    while (together.size() < most) {
      var next = poll();
      if (next.isEmpty()) {
        break;
      }
      together.add(next.get());
    }
    return together;
  }

  /** Every thread that takes writes is to see the end. */
  private Optional<PendingWrite<?>> unlessEnd(PendingWrite<?> write) {
    if (write == END) {
      waiting.add(END);
      return Optional.empty();
    }
    return Optional.of(write);
  }

  public int count() {
    return waiting.size();
  }

  /**
   * @throws StoreFailure.Unavailable if a write that came now would be refused
   */
  public void requireRoom() {
    if (!open || waiting.size() >= MOST) {
      throw refusal();
    }
  }

  /** Takes no more; those that wait are done yet. */
  public void end() {
    open = false;
    waiting.add(END);
  }

  public void refuseAll() {
    for (var write = poll(); write.isPresent(); write = poll()) {
      write.get().refuse(refusal());
    }
  }

  private RuntimeException refusal() {
    var reason = open ? "too many writes are waiting" : "it has been closed";
    return new StoreFailure.Unavailable(
        "the database does not answer: " + reason, new RejectedExecutionException(reason));
  }
}
