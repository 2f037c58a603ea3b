package io.caseport.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.StoreFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest {
  private StoreFolder folder;
  private DrivenPorts ports;

  @BeforeEach
  void open(@TempDir Path path) {
    folder = StoreFolder.in(path);
    ports = folder.openPorts();
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void a_read_shows_one_state_though_others_write_meanwhile() {
    var other = folder.openPorts();
    ports.accounts().add(Accounts.acme());
    List<Optional<Account>> seen =
        ports
            .unitOfWork()
            .read(
                () -> {
                  var before = ports.accounts().find(Accounts.ACME);
                  other.accounts().replace(Accounts.acme().withPlan(SupportPlan.BASIC));
                  return List.of(before, ports.accounts().find(Accounts.ACME));
                });
    assertThat(seen).containsExactly(Optional.of(Accounts.acme()), Optional.of(Accounts.acme()));
    assertThat(ports.accounts().find(Accounts.ACME).map(Account::plan)).contains(SupportPlan.BASIC);
  }

  @Test
  void a_work_sees_nothing_of_another_that_failed_in_the_same_commit() throws Exception {
    ports.accounts().add(Accounts.acme());
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var first =
        begin(
            () -> {
              begun.countDown();
              assertThat(await(goOn)).isTrue();
              return planInWork();
            });
    begun.await();
    var failing =
        begin(
            () -> {
              ports.accounts().replace(Accounts.acme().withPlan(SupportPlan.BASIC));
              throw new IllegalStateException("having seen " + planInWork());
            });
    var last = begin(this::planInWork);
    goOn.countDown();
    assertThat(first.get()).isEqualTo(Accounts.acme().plan());
    assertThatThrownBy(failing::get).hasRootCauseMessage("having seen BASIC");
    assertThat(last.get()).isEqualTo(Accounts.acme().plan());
  }

  private SupportPlan planInWork() {
    return ports.accounts().find(Accounts.ACME).orElseThrow().plan();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Returns when the work waits for its commit, or for what it waits for itself. */
  private FutureTask<SupportPlan> begin(Supplier<SupportPlan> work) {
    var task = new FutureTask<>(() -> ports.unitOfWork().write(work));
    var thread = Thread.ofPlatform().daemon().start(task);
    while (thread.getState() != Thread.State.WAITING && !task.isDone()) {
      Thread.onSpinWait();
    }
    return task;
  }

  @Test
  void a_read_cannot_write() {
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .read(
                        () -> {
                          ports.accounts().add(Accounts.acme());
                          return "written";
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ports.accounts().find(Accounts.ACME)).isEmpty();
  }

  @Test
  void a_work_sees_what_another_program_wrote_just_before() {
    ports.accounts().add(Accounts.acme());
    assertThat(ports.accounts().find(Accounts.ACME)).isPresent();
    folder.tamper("UPDATE account SET plan = 'BASIC'");
    assertThat(ports.accounts().find(Accounts.ACME).map(Account::plan)).contains(SupportPlan.BASIC);
    SupportPlan seenByWriter =
        ports.unitOfWork().write(() -> ports.accounts().find(Accounts.ACME).orElseThrow().plan());
    assertThat(seenByWriter).isEqualTo(SupportPlan.BASIC);
  }

  @Test
  void commits_are_synced_and_readers_do_not_wait_for_the_writer() throws Exception {
    try (var session = new SqliteConnections(folder.database()).openWriter();
        var statement = session.connection().createStatement();
        var synchronous = statement.executeQuery("PRAGMA synchronous")) {
      assertThat(synchronous.getInt(1)).isEqualTo(2);
    }
    assertThat(RawDatabase.text(folder.database(), "PRAGMA journal_mode")).isEqualTo("wal");
  }

  @Test
  void the_log_of_writes_does_not_grow_while_others_read() throws IOException {
    var log = folder.path().resolve("caseport.db-wal");
    ports.accounts().add(Accounts.acme());
    for (int i = 0; i < 40; i++) {
      var bytes = Files.bytes((1 << 20) + i);
      var content = Files.named(Accounts.ACME, "file " + i, bytes).content();
      ports.contents().put(content, bytes.length, new ByteArrayInputStream(bytes));
      assertThat(ports.accounts().find(Accounts.ACME)).isPresent();
    }
    assertThat(java.nio.file.Files.size(log)).isBetween(1L << 20, 20L << 20);
  }

  @Test
  void a_closed_store_is_unavailable() {
    var store = folder.open();
    store.close();
    assertThatThrownBy(() -> store.accounts().find(Accounts.ACME))
        .isInstanceOf(StoreFailure.Unavailable.class);
    assertThatThrownBy(() -> store.accounts().add(Accounts.acme()))
        .isInstanceOf(StoreFailure.Unavailable.class);
  }

  @Test
  void a_store_that_works_passes_its_probe() {
    assertThatNoException().isThrownBy(folder.open()::probe);
  }

  @Test
  void a_probe_finds_out_that_the_file_was_removed() throws IOException {
    var store = folder.open();
    java.nio.file.Files.delete(folder.database());
    assertThatThrownBy(store::probe)
        .isInstanceOf(StoreFailure.Unavailable.class)
        .hasMessageContaining("has been removed");
  }

  @Test
  void a_probe_finds_out_that_the_file_was_replaced() throws IOException {
    var store = folder.open();
    var copy = folder.path().resolve("copy.db");
    java.nio.file.Files.copy(folder.database(), copy);
    java.nio.file.Files.move(copy, folder.database(), StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(store::probe)
        .isInstanceOf(StoreFailure.Unavailable.class)
        .hasMessageContaining("another file");
  }

  @Test
  void a_probe_finds_out_that_nothing_can_be_read() {
    var store = folder.open();
    folder.tamper("DROP TABLE flyway_schema_history");
    assertThatThrownBy(store::probe).isInstanceOf(StoreFailure.Unavailable.class);
  }

  @Test
  void a_store_that_is_closed_fails_its_probe() {
    var store = folder.open();
    store.close();
    assertThatThrownBy(store::probe).isInstanceOf(StoreFailure.Unavailable.class);
  }
}
