package io.caseport.application.credential;

import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few passwords be hashed at once, in the order of their coming, since each hash fills some
 * 20 MiB and a processor. Those who may be many take a place first, of which there are not many
 * more, and whoever finds none is told to come again: a rush makes nobody wait for long. No name,
 * account or network gets more than a share of the places, so that its rush leaves room for others.
 */
public final class HashingQueue implements PasswordHasher {
  static final int AT_ONCE = 4;
  static final int PLACES = AT_ONCE + 64;
  static final int SHARE = 16;

  private final PasswordHasher hasher;
  private final Semaphore turn = new Semaphore(AT_ONCE, true);
  private final Map<String, Integer> taken = new HashMap<>();
  private int allTaken;

  public HashingQueue(PasswordHasher hasher) {
    this.hasher = hasher;
  }

  /**
   * Does something that hashes, at a place in the queue.
   *
   * @param sharers what the place counts for, such as an account and a network
   * @throws Refusal.Throttled if there is no place, or the share of one of them is used up
   */
  public <T> T in(List<String> sharers, Supplier<T> hashing) {
    enter(sharers);
    try {
      return hashing.get();
    } finally {
      leave(sharers);
    }
  }

  private synchronized void enter(List<String> sharers) {
    boolean crowded = sharers.stream().anyMatch(sharer -> taken.getOrDefault(sharer, 0) >= SHARE);
    if (crowded || allTaken >= PLACES) {
      throw new Refusal.Throttled("too many passwords are being compared at the moment");
    }
    allTaken++;
    sharers.forEach(sharer -> taken.merge(sharer, 1, Integer::sum));
  }

  private synchronized void leave(List<String> sharers) {
    allTaken--;
    sharers.forEach(
        sharer -> taken.computeIfPresent(sharer, (_, places) -> places == 1 ? null : places - 1));
  }

  @Override
  public PasswordHash hash(String password) {
    return inTurn(() -> hasher.hash(password));
  }

  @Override
  public boolean matches(String password, PasswordHash hash) {
    return inTurn(() -> hasher.matches(password, hash));
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    return hasher.isOutdated(hash);
  }

  private <T> T inTurn(Supplier<T> hashing) {
    turn.acquireUninterruptibly();
    try {
      return hashing.get();
    } finally {
      turn.release();
    }
  }
}
