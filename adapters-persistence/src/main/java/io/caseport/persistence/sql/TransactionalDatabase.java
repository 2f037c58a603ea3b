package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A database in which work finds its transaction by the thread that it runs on. An engine brings
 * the transactions.
 */
public abstract class TransactionalDatabase implements Database, UnitOfWork, AutoCloseable {
  private final ScopedValue<Transaction> current = ScopedValue.newInstance();

  /**
   * Runs work that may write in a transaction of its own, and commits it. Other work MUST NOT come
   * in between what it reads and what it writes; to that end it may be run again from the start.
   */
  protected abstract <T> T inWrite(Function<Session, T> work);

  /** Runs work that sees one state throughout, and cannot write. */
  protected abstract <T> T inSnapshot(Function<Session, T> work);

  /** Runs work each of whose statements sees what is committed by then. */
  protected abstract <T> T inPasses(Function<Session, T> work);

  /** As the other, for an engine to which reading costs less than waiting for others to read. */
  protected <K, T> T inPasses(SharedReads<K, T> shared, K question, Function<Session, T> work) {
    return inPasses(work);
  }

  /** The engine's way to index texts. */
  public abstract GramIndex gramIndex();

  /**
   * Returns if the database can be read and takes writes.
   *
   * @throws StoreFailure that says why not
   */
  public abstract void probe();

  /** Finishes the writes that wait; later calls are refused as unavailable. */
  @Override
  public abstract void close();

  @Override
  public final <T> T write(Supplier<T> work) {
    return write(_ -> work.get());
  }

  @Override
  public final <T> T write(Function<Session, T> work) {
    if (!current.isBound()) {
      return inWrite(session -> within(new Transaction(session, true), work));
    }
    if (!current.get().writable()) {
      throw new IllegalStateException("a unit of work that reads cannot write");
    }
    return work.apply(current.get().session());
  }

  @Override
  public final <T> T read(Supplier<T> work) {
    return current.isBound()
        ? work.get()
        : inSnapshot(session -> within(new Transaction(session, false), _ -> work.get()));
  }

  @Override
  public final <T> T read(Function<Session, T> work) {
    return current.isBound() ? work.apply(current.get().session()) : inPasses(work);
  }

  @Override
  public final <K, T> T read(SharedReads<K, T> shared, K question, Function<Session, T> work) {
    return current.isBound()
        ? work.apply(current.get().session())
        : inPasses(shared, question, work);
  }

  private <T> T within(Transaction transaction, Function<Session, T> work) {
    return ScopedValue.where(current, transaction).call(() -> work.apply(transaction.session()));
  }

  private record Transaction(Session session, boolean writable) {}
}
