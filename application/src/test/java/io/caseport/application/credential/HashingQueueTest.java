package io.caseport.application.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.PasswordHasherContract;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingQueueTest implements PasswordHasherContract {
  private final HashingQueue queue = new HashingQueue(new QuickPasswordHasher());

  @Override
  public PasswordHasher hasher() {
    return queue;
  }

  @Override
  public PasswordHash outdated(String password) {
    return QuickPasswordHasher.outdated(password);
  }

  /** With so many places taken, each for the sharers of its number. */
  private <T> T with(int places, Places sharers, Supplier<T> then) {
    return places == 0
        ? then.get()
        : queue.in(sharers.of(places), () -> with(places - 1, sharers, then));
  }

  private interface Places {
    List<String> of(int number);
  }

  private boolean hasPlaceFor(String... sharers) {
    try {
      return queue.in(List.of(sharers), () -> true);
    } catch (Refusal.Throttled full) {
      return false;
    }
  }

  private static List<String> eachTheirOwn(int number) {
    return List.of("account " + number, "network " + number);
  }

  @Test
  void there_are_not_many_places() {
    assertThat(
            with(HashingQueue.PLACES - 1, HashingQueueTest::eachTheirOwn, () -> hasPlaceFor("x")))
        .isTrue();
    assertThat(with(HashingQueue.PLACES, HashingQueueTest::eachTheirOwn, () -> hasPlaceFor("x")))
        .isFalse();
    assertThat(hasPlaceFor("x")).isTrue();
  }

  @Test
  void nobody_gets_more_than_a_share_of_them() {
    Places ofOneAccount = number -> List.of("acme", "network " + number);
    Places ofOneNetwork = number -> List.of("account " + number, "home");
    for (var rush : List.of(ofOneAccount, ofOneNetwork)) {
      with(
          HashingQueue.SHARE,
          rush,
          () -> {
            assertThat(hasPlaceFor(rush.of(0).toArray(String[]::new))).isFalse();
            assertThat(hasPlaceFor("globex", "office")).isTrue();
            return rush;
          });
      assertThat(hasPlaceFor(rush.of(0).toArray(String[]::new))).isTrue();
    }
  }

  @Test
  void a_place_is_free_again_when_hashing_fails() {
    for (int i = 0; i <= HashingQueue.PLACES; i++) {
      assertThatThrownBy(
              () ->
                  queue.in(
                      List.of("acme"),
                      () -> {
                        throw new Refusal.WrongPassword();
                      }))
          .isInstanceOf(Refusal.WrongPassword.class);
    }
    assertThat(hasPlaceFor("acme")).isTrue();
  }

  @Test
  void few_hash_at_once() throws InterruptedException {
    var hashing = new AtomicInteger();
    var most = new AtomicInteger();
    var some = new CountDownLatch(HashingQueue.AT_ONCE);
    PasswordHasher meeting =
        new PasswordHasher() {
          @Override
          public PasswordHash hash(String password) {
            most.accumulateAndGet(hashing.incrementAndGet(), Math::max);
            some.countDown();
            awaitAll(some);
            hashing.decrementAndGet();
            return new PasswordHash(password);
          }

          @Override
          public boolean matches(String password, PasswordHash hash) {
            return false;
          }

          @Override
          public boolean isOutdated(PasswordHash hash) {
            return false;
          }
        };
    var shared = new HashingQueue(meeting);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 40).forEach(i -> executor.execute(() -> shared.hash("p" + i)));
    }
    assertThat(most).hasValue(HashingQueue.AT_ONCE);
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody else came");
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
