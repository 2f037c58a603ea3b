package io.caseport.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.domain.account.Account;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.StoreFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What works do to one another that wait at the same time. */
class SharedCommitsTest {
  private static final String TRANSACTION = "SELECT CAST(pg_current_xact_id() AS TEXT)";

  private static TestDatabase data;
  private static PostgresDatabase database;
  private static PostgresDatabase otherDatabase;

  private DrivenPorts ports;
  private DrivenPorts other;

  @BeforeAll
  static void open() {
    data = TestDatabase.ofAnEmptyStore();
    database = PostgresDatabase.open(data.server());
    otherDatabase = PostgresDatabase.open(data.server());
  }

  @BeforeEach
  void fill() {
    data.empty();
    ports = node(database);
    other = node(otherDatabase);
    ports.accounts().add(Accounts.acme());
  }

  private static DrivenPorts node(PostgresDatabase database) {
    return StoreFolder.ports(new SqlStore(database, new PlainSecretVault()));
  }

  @AfterAll
  static void close() {
    database.close();
    otherDatabase.close();
    data.close();
  }

  @Test
  void works_that_wait_share_transactions() throws Exception {
    var works = IntStream.range(0, 12).mapToObj(i -> (Supplier<String>) this::transaction).toList();
    var transactions = results(whileTheOthersWait(works, () -> {}));
    assertThat(transactions).hasSize(12);
    assertThat(transactions.stream().distinct()).hasSizeLessThanOrEqualTo(CommitLanes.LANES);
  }

  @Test
  void a_work_that_fails_takes_with_it_only_what_it_has_added() throws Exception {
    var works =
        List.<Supplier<String>>of(
            () -> opened(1),
            () -> {
              opened(2);
              throw new IllegalStateException("changed its mind");
            },
            () -> opened(3));
    var futures = whileTheOthersWait(works, () -> {});
    assertThat(futures.get(0).get()).isEqualTo("1");
    assertThatThrownBy(futures.get(1)::get)
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("changed its mind");
    assertThat(futures.get(2).get()).isEqualTo("3");
    assertThat(data.text("SELECT count(*) FROM support_case")).isEqualTo("2");
    assertThat(data.text("SELECT count(*) FROM communication")).isEqualTo("2");
  }

  @Test
  void a_work_that_fails_after_it_has_changed_something_changes_nothing() throws Exception {
    var works =
        List.<Supplier<String>>of(
            () -> opened(1),
            () -> {
              setPlan(ports, SupportPlan.BASIC);
              throw new IllegalStateException("changed its mind");
            },
            () -> opened(3));
    var futures = whileTheOthersWait(works, () -> {});
    assertThatThrownBy(futures.get(1)::get).hasRootCauseMessage("changed its mind");
    assertThat(futures.get(0).get()).isEqualTo("1");
    assertThat(futures.get(2).get()).isEqualTo("3");
    assertThat(planOf(ports)).isEqualTo(Accounts.acme().plan());
    assertThat(data.text("SELECT count(*) FROM support_case")).isEqualTo("2");
  }

  @Test
  void of_two_that_add_the_same_one_is_refused_and_the_others_are_done() throws Exception {
    var works =
        List.<Supplier<String>>of(
            () -> opened(1), () -> opened(2), () -> opened(2), () -> opened(3));
    var futures = whileTheOthersWait(works, () -> {});
    assertThat(futures.stream().filter(one -> one.state() == Future.State.SUCCESS)).hasSize(3);
    assertThat(data.text("SELECT count(*) FROM support_case")).isEqualTo("3");
  }

  /** Its caller may know that: it was told before the work began. */
  @Test
  void a_work_sees_what_another_server_had_done_before_it_came() throws Exception {
    var plan =
        whileTheOthersWait(
            List.<Supplier<String>>of(() -> planOf(ports).name()),
            () -> setPlan(other, SupportPlan.BASIC));
    assertThat(plan.getFirst().get()).isEqualTo(SupportPlan.BASIC.name());
  }

  private String transaction() {
    return database.write(session -> session.find(TRANSACTION, row -> row.text())).orElseThrow();
  }

  private String opened(int number) {
    var opened = Cases.numbered(Accounts.ACME, number);
    ports.cases().add(opened, Cases.firstMessage(opened));
    return Integer.toString(number);
  }

  /**
   * Has a work in each lane that has read already; then something happens, and then the works come,
   * which have to wait until those are let go.
   */
  private List<Future<String>> whileTheOthersWait(List<Supplier<String>> works, Runnable before)
      throws Exception {
    var busy = new CountDownLatch(CommitLanes.LANES);
    var end = new CountDownLatch(1);
    var others = new ArrayList<Future<?>>();
    for (int i = 0; i < CommitLanes.LANES; i++) {
      others.add(started(() -> readAndWait(busy, end)));
      // One at a time, or one lane might take both.
      while (busy.getCount() != CommitLanes.LANES - i - 1L) {
        Thread.onSpinWait();
      }
    }
    before.run();
    var futures = new ArrayList<Future<String>>();
    for (var work : works) {
      var waiting = database.waitingWrites();
      futures.add(started(() -> ports.unitOfWork().write(work)));
      while (database.waitingWrites() == waiting) {
        Thread.onSpinWait();
      }
    }
    end.countDown();
    for (var one : others) {
      one.get();
    }
    for (var one : futures) {
      waitFor(one);
    }
    return futures;
  }

  private static <T> Future<T> started(Supplier<T> work) {
    var task = new FutureTask<>(work::get);
    Thread.ofPlatform().daemon().start(task);
    return task;
  }

  private static void waitFor(Future<?> future) throws InterruptedException {
    try {
      future.get();
    } catch (ExecutionException _) {
      // The test asks.
    }
  }

  private SupportPlan readAndWait(CountDownLatch busy, CountDownLatch end) {
    return ports
        .unitOfWork()
        .write(
            () -> {
              var plan = planOf(ports);
              busy.countDown();
              try {
                end.await();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
              return plan;
            });
  }

  private static List<String> results(List<Future<String>> futures) {
    return futures.stream().map(Future::resultNow).toList();
  }

  private static SupportPlan planOf(DrivenPorts node) {
    return node.accounts().find(Accounts.ACME).map(Account::plan).orElseThrow();
  }

  private static void setPlan(DrivenPorts node, SupportPlan plan) {
    node.accounts().replace(Accounts.acme().withPlan(plan));
  }
}
