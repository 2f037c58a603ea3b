package io.caseport.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.persistence.PostgresStore;
import io.caseport.persistence.SqlStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database is away, calls are refused soon; when it returns, they are served again. */
class PostgresOutageTest {
  @TempDir Path folder;

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  @Test
  void a_database_that_is_restarted_is_used_again_without_a_restart_of_ours() throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var first = start(port);
    var server =
        new PostgresServer(
            first.getJdbcUrl("postgres", "postgres"), Optional.empty(), Optional.empty(), false);
    PostgresStore.open(server, folder, Optional.of(TestDatabase.SECRET_KEY), _ -> {}).close();
    try (var database = PostgresDatabase.open(server)) {
      var store = new SqlStore(database, new PlainSecretVault());
      store.accounts().add(Accounts.acme());

      first.close();
      var refusals =
          CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> assertUnavailable(database::probe)),
              CompletableFuture.runAsync(
                  () -> assertUnavailable(() -> store.accounts().find(Accounts.ACME))),
              CompletableFuture.runAsync(
                  () -> assertUnavailable(() -> store.accounts().replace(Accounts.acme()))));
      refusals.join();

      try (var _ = start(port)) {
        assertThatNoException().isThrownBy(database::probe);
        assertThat(store.accounts().find(Accounts.ACME)).contains(Accounts.acme());
        store.accounts().replace(Accounts.acme().withPlan(SupportPlan.BASIC));
        assertThat(store.accounts().find(Accounts.ACME).map(Account::plan))
            .contains(SupportPlan.BASIC);
      }
    }
  }

  private static void assertUnavailable(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(StoreFailure.Unavailable.class);
  }

  /** A server that ends a connection says so to the statement that is sent on it next. */
  @Test
  void a_connection_that_the_server_ends_during_work_undoes_it_and_no_other() {
    try (var data = TestDatabase.ofAnEmptyStore();
        var database = PostgresDatabase.open(data.server())) {
      var store = new SqlStore(database, new PlainSecretVault());
      store.accounts().add(Accounts.acme());
      assertUnavailable(
          () ->
              database.write(
                  () -> {
                    store.accounts().replace(Accounts.acme().withPlan(SupportPlan.BASIC));
                    data.text(
                        """
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid()
                        """);
                    return store.accounts().find(Accounts.ACME);
                  }));
      // Connections that rested in the pool are ended, too, and are found out one by one.
      try (var another = PostgresDatabase.open(data.server())) {
        var seen = new SqlStore(another, new PlainSecretVault()).accounts().find(Accounts.ACME);
        assertThat(seen).contains(Accounts.acme());
      }
    }
  }
}
