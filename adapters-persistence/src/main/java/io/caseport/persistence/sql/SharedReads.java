package io.caseport.persistence.sql;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Has those who ask the same at the same time share one answer. It is read after all who get it
 * have asked, so that it has everything that any of them may know of; nothing is remembered.
 */
public final class SharedReads<K, V> {
  private final ConcurrentHashMap<K, Turn<V>> current = new ConcurrentHashMap<>();

  /** Returns what a reading gave that began after the call. */
  public V read(K question, Supplier<V> read) {
    var mine = new Turn<V>();
    var joined = join(question, mine);
    return joined == mine ? lead(question, mine, read) : joined.answer();
  }

  /** Of a turn that has begun, nobody may share the answer any more. */
  private Turn<V> join(K question, Turn<V> mine) {
    while (true) {
      var begun = current.putIfAbsent(question, mine);
      if (begun == null) {
        return mine;
      }
      var next = begun.next(mine);
      if (next.isPresent()) {
        return next.get();
      }
    }
  }

  private V lead(K question, Turn<V> turn, Supplier<V> read) {
    turn.awaitBefore();
    try {
      V answer = read.get();
      turn.end(this, question);
      turn.answer.complete(answer);
      return answer;
    } catch (Throwable failure) {
      turn.end(this, question);
      turn.answer.completeExceptionally(failure);
      throw failure;
    }
  }

  private static final class Turn<V> {
    private final CompletableFuture<V> answer = new CompletableFuture<>();
    private Optional<Turn<V>> before = Optional.empty();
    private Optional<Turn<V>> next = Optional.empty();
    private boolean ended;

    /** The turn after this, which the first to ask for it gives and leads; none after the end. */
    synchronized Optional<Turn<V>> next(Turn<V> given) {
      if (!ended && next.isEmpty()) {
        given.before = Optional.of(this);
        next = Optional.of(given);
      }
      return ended ? Optional.empty() : next;
    }

    /** From then on those who ask belong to the turn after the next. */
    synchronized <K> void end(SharedReads<K, V> reads, K question) {
      ended = true;
      if (next.isPresent()) {
        reads.current.put(question, next.get());
      } else {
        reads.current.remove(question);
      }
    }

    void awaitBefore() {
      before.ifPresent(turn -> turn.answer.handle((_, _) -> true).join());
      before = Optional.empty();
    }

    V answer() {
      try {
        return answer.join();
      } catch (CompletionException failed) {
        switch (failed.getCause()) {
          case RuntimeException failure -> throw failure;
          case Error failure -> throw failure;
          case null, default -> throw failed;
        }
      }
    }
  }
}
