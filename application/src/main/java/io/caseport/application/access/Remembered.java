package io.caseport.application.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

/**
 * What was found for a key before. When it comes to weigh more than is allowed, all is forgotten,
 * so that a look-up takes no lock to keep order among the keys.
 *
 * @param <K> what tells all that the value depends on, so that an entry is never out of date
 * @param <V> what was found
 */
final class Remembered<K, V> {
  private final long most;
  private final ToLongFunction<K> weigher;
  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final AtomicLong weight = new AtomicLong();

  Remembered(long most, ToLongFunction<K> weigher) {
    this.most = most;
    this.weigher = weigher;
  }

  Optional<V> find(K key) {
    return Optional.ofNullable(known.get(key));
  }

  void put(K key, V value) {
    long added = weigher.applyAsLong(key);
    if (added > most) {
      return;
    }
    if (weight.addAndGet(added) > most) {
      known.clear();
      weight.set(added);
    }
    if (known.put(key, value) != null) {
      weight.addAndGet(-added);
    }
  }
}
