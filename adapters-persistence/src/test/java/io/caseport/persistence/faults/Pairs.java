package io.caseport.persistence.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.SupportCase;
import io.caseport.persistence.SqlStore;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Cases that are stored by twos, by several writers: half a pair is half a work. */
final class Pairs {
  private static final int WRITERS = 4;
  private static final int SECONDS = 1_000_000;

  private final AtomicInteger last = new AtomicInteger();
  private final Set<Integer> begun = new ConcurrentSkipListSet<>();
  private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();

  Set<Integer> begun() {
    return begun;
  }

  Set<Integer> acknowledged() {
    return acknowledged;
  }

  /** Each writer stores pairs until it is refused or has stored so many. */
  void write(SqlStore store, int each, IntConsumer onAnswer) {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.execute(() -> writeOneByOne(store, each, onAnswer));
      }
    }
  }

  private void writeOneByOne(SqlStore store, int count, IntConsumer onAnswer) {
    try {
      for (int done = 0; done < count; done++) {
        int number = last.incrementAndGet();
        begun.add(number);
        store.unitOfWork().write(() -> add(store, number));
        acknowledged.add(number);
        onAnswer.accept(number);
      }
    } catch (StoreFailure.Unavailable _) {
      // The disk has failed.
    }
  }

  private static void add(SqlStore store, int number) {
    add(store, first(number));
    add(store, second(number));
  }

  private static void add(SqlStore store, SupportCase one) {
    store.cases().add(one, Cases.firstMessage(one));
  }

  private static SupportCase first(int number) {
    return Cases.numbered(Accounts.ACME, number);
  }

  private static SupportCase second(int number) {
    return Cases.numbered(Accounts.ACME, SECONDS + number);
  }

  /** All that was acknowledged is stored, and nothing by half. */
  static void requireWhole(
      SqlStore store, Collection<Integer> begun, Collection<Integer> acknowledged) {
    for (int number : begun) {
      var first = store.cases().find(Accounts.ACME, first(number).id());
      var second = store.cases().find(Accounts.ACME, second(number).id());
      assertThat(first.isPresent()).as("pair %d", number).isEqualTo(second.isPresent());
      first.ifPresent(stored -> assertThat(stored).isEqualTo(first(number)));
      second.ifPresent(stored -> assertThat(stored).isEqualTo(second(number)));
      if (acknowledged.contains(number)) {
        assertThat(first).as("acknowledged pair %d", number).isPresent();
      }
    }
  }
}
