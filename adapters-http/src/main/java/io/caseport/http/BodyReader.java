package io.caseport.http;

import io.caseport.http.BodyReader.Outcome.Broken;
import io.caseport.http.BodyReader.Outcome.Complete;
import io.caseport.http.BodyReader.Outcome.OverBudget;
import io.caseport.http.BodyReader.Outcome.TooLarge;
import io.caseport.http.BodyReader.Outcome.TooSlow;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Collects one body without holding a thread while the client takes its time. Memory is taken as
 * bytes arrive, never as they are announced, since an announcement costs a client nothing.
 */
final class BodyReader implements Runnable {
  private static final int SMALL = 8 * 1024;
  private static final byte[] NOTHING = {};

  /** How it ended. */
  sealed interface Outcome {
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared never
    record Complete(byte[] body) implements Outcome {}

    record TooLarge() implements Outcome {}

    record TooSlow() implements Outcome {}

    record OverBudget() implements Outcome {}

    record Broken(Throwable cause) implements Outcome {}
  }

  private final Request request;
  private final int most;
  private final long expected;
  private final ByteBudget small;
  private final ByteBudget large;
  private final Limits.Times times;
  private final Function<Outcome, Runnable> then;
  private final AtomicBoolean decided = new AtomicBoolean();
  private byte[] bytes = NOTHING;
  private int length;
  private @Nullable ByteBudget reservedFrom;
  private Scheduler.@Nullable Task deadline;

  /**
   * @param small the budget for bodies that have just begun
   * @param large the budget for the others
   * @param then makes the answer, for which memory is held, and returns how to send it
   */
  BodyReader(
      Request request,
      int most,
      ByteBudget small,
      ByteBudget large,
      Limits.Times times,
      Function<Outcome, Runnable> then) {
    this.request = request;
    this.most = most;
    this.expected = request.getLength() >= 0 ? request.getLength() : most;
    this.small = small;
    this.large = large;
    this.times = times;
    this.then = then;
  }

  /** Reads what is there, and comes back when there is more. */
  @Override
  public void run() {
    while (!decided.get()) {
      var chunk = request.read();
      if (chunk == null) {
        setDeadline();
        request.demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        decide(new Broken(chunk.getFailure()));
        return;
      }
      var last = chunk.isLast();
      var problem = append(chunk.getByteBuffer());
      chunk.release();
      if (problem != null) {
        decide(problem);
      } else if (last) {
        decide(trim(length) ? new Complete(bytes) : new OverBudget());
      }
    }
  }

  private synchronized void setDeadline() {
    if (deadline == null && !decided.get()) {
      var time = times.transferOf(Math.min(expected, most)).toMillis();
      deadline =
          request
              .getComponents()
              .getScheduler()
              .schedule(() -> decide(new TooSlow()), time, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized @Nullable Outcome append(ByteBuffer more) {
    if (decided.get()) {
      return null;
    }
    var needed = (long) length + more.remaining();
    if (needed > most) {
      return new TooLarge();
    }
    if (needed > bytes.length && !grow((int) needed)) {
      return new OverBudget();
    }
    var count = more.remaining();
    more.get(bytes, length, count);
    length += count;
    return null;
  }

  private boolean grow(int needed) {
    var roomy = 2L * Integer.highestOneBit(needed);
    return resize((int) Math.min(roomy, Math.max(needed, expected)));
  }

  private synchronized boolean trim(int size) {
    return bytes.length == size || resize(size);
  }

  /** While bytes are copied they are there twice, so they are paid for twice. */
  private boolean resize(int size) {
    var budget = size <= SMALL ? small : large;
    if (!budget.reserve(size)) {
      return false;
    }
    var copy = Arrays.copyOf(bytes, size);
    release();
    reservedFrom = budget;
    bytes = copy;
    return true;
  }

  /** Only the first outcome counts: the deadline may pass while the last byte arrives. */
  private void decide(Outcome outcome) {
    if (decided.compareAndSet(false, true)) {
      cancelDeadline();
      answerTo(outcome).run();
    }
  }

  /** The body is of no more use once there is an answer, however long that takes to send. */
  private Runnable answerTo(Outcome outcome) {
    try {
      return then.apply(outcome);
    } finally {
      release();
    }
  }

  private synchronized void cancelDeadline() {
    if (deadline != null) {
      deadline.cancel();
    }
  }

  private synchronized void release() {
    if (reservedFrom != null) {
      reservedFrom.release(bytes.length);
      reservedFrom = null;
      bytes = NOTHING;
    }
  }
}
