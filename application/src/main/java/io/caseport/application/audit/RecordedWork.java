package io.caseport.application.audit;

import io.caseport.application.port.out.UnitOfWork;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A unit of work that takes the record of the call along for which it is done: the first one that a
 * call writes in. So a call need not be in a unit of work as a whole to be recorded with what it
 * changes.
 */
public final class RecordedWork implements UnitOfWork {
  private static final ScopedValue<Pending> PENDING = ScopedValue.newInstance();

  private final UnitOfWork work;

  public RecordedWork(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public <T> T write(Supplier<T> changes) {
    var pending = PENDING.isBound() ? PENDING.get() : Pending.NONE;
    var record = pending.take();
    if (record.isEmpty()) {
      return work.write(changes);
    }
    boolean done = false;
    try {
      T written = work.write(() -> recorded(changes, record.get()));
      done = true;
      return written;
    } finally {
      if (!done) {
        pending.giveBack(record.get());
      }
    }
  }

  private static <T> T recorded(Supplier<T> changes, Consumer<Object> record) {
    T result = changes.get();
    record.accept(result);
    return result;
  }

  @Override
  public <T> T read(Supplier<T> seen) {
    return work.read(seen);
  }

  /** Makes a call, whose record goes with the first thing that it writes. */
  static <T> T recording(Pending pending, Supplier<T> call) {
    return ScopedValue.where(PENDING, pending).call(call::get);
  }

  /** The record of a call, until something was written together with it. */
  static final class Pending {
    private static final Pending NONE = new Pending();

    private final AtomicReference<Optional<Consumer<Object>>> record;
    private final AtomicBoolean begun = new AtomicBoolean();

    private Pending() {
      record = new AtomicReference<>(Optional.empty());
    }

    /**
     * @param record appends it, given what the unit of work results in
     */
    Pending(Consumer<Object> record) {
      this.record = new AtomicReference<>(Optional.of(record));
    }

    private Optional<Consumer<Object>> take() {
      var taken = record.getAndSet(Optional.empty());
      taken.ifPresent(_ -> begun.set(true));
      return taken;
    }

    private void giveBack(Consumer<Object> undone) {
      record.set(Optional.of(undone));
    }

    /** Whether the call has begun to write something, whatever came of it. */
    boolean hasBegun() {
      return begun.get();
    }
  }
}
