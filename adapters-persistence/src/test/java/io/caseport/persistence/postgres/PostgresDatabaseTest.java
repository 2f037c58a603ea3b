package io.caseport.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Groups;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.StoreFolder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresDatabaseTest {
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
    ports.accounts().add(Accounts.globex());
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
  void a_read_shows_one_state_though_others_write_meanwhile() {
    List<SupportPlan> seen =
        ports
            .unitOfWork()
            .read(
                () -> {
                  var before = planOf(ports, Accounts.ACME);
                  setPlan(other, Accounts.acme(), SupportPlan.BASIC);
                  return List.of(before, planOf(ports, Accounts.ACME));
                });
    assertThat(seen).containsOnly(Accounts.acme().plan());
    assertThat(planOf(ports, Accounts.ACME)).isEqualTo(SupportPlan.BASIC);
  }

  @Test
  void a_read_cannot_write() {
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .read(
                        () -> {
                          setPlan(ports, Accounts.acme(), SupportPlan.BASIC);
                          return "written";
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(planOf(ports, Accounts.ACME)).isEqualTo(Accounts.acme().plan());
  }

  @Test
  void work_whose_reading_is_out_of_date_is_run_again_from_the_start() {
    var runs = new AtomicInteger();
    ports
        .unitOfWork()
        .write(
            () -> {
              var read = ports.accounts().find(Accounts.ACME).orElseThrow();
              if (runs.incrementAndGet() == 1) {
                setPlan(other, Accounts.acme(), SupportPlan.DEVELOPER);
              }
              ports.accounts().replace(renamed(read));
            });
    assertThat(runs).hasValue(2);
    assertThat(ports.accounts().find(Accounts.ACME).map(Account::plan))
        .contains(SupportPlan.DEVELOPER);
  }

  private static Account renamed(Account account) {
    return account.withAlias(Optional.of(new AccountAlias("acme-2")));
  }

  /** Each takes the other's plan: whoever comes second must see what the first has done. */
  @Test
  void two_works_that_write_what_the_other_reads_are_done_one_after_the_other() {
    setPlan(ports, Accounts.acme(), SupportPlan.BASIC);
    setPlan(ports, Accounts.globex(), SupportPlan.ENTERPRISE);
    var runs = new AtomicInteger();
    ports
        .unitOfWork()
        .write(
            () -> {
              var ofGlobex = planOf(ports, Accounts.GLOBEX);
              if (runs.incrementAndGet() == 1) {
                other
                    .unitOfWork()
                    .write(() -> setPlan(other, Accounts.globex(), planOf(other, Accounts.ACME)));
              }
              setPlan(ports, Accounts.acme(), ofGlobex);
            });
    assertThat(planOf(ports, Accounts.GLOBEX)).isEqualTo(SupportPlan.BASIC);
    assertThat(planOf(ports, Accounts.ACME)).isEqualTo(SupportPlan.BASIC);
  }

  @Test
  void work_that_goes_on_after_an_error_is_undone_all_the_same() {
    var nobody = Users.named("nobody");
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .write(
                        () -> {
                          setPlan(ports, Accounts.acme(), SupportPlan.BASIC);
                          assertThatThrownBy(
                                  () -> ports.identities().addMember(Groups.named("none"), nobody))
                              .isInstanceOf(StoreFailure.Stale.class);
                        }))
        .isInstanceOf(StoreFailure.Stale.class);
    assertThat(planOf(ports, Accounts.ACME)).isEqualTo(Accounts.acme().plan());
  }

  @Test
  void a_group_with_thousands_of_members_can_be_removed() {
    var staff = Groups.named("staff");
    ports.identities().addGroup(staff);
    data.update(
        """
        INSERT INTO iam_user (account_id, user_id, path, name, name_key, created_at)
        SELECT '%s', 'AIDA' || n, '/', 'u' || n, 'u' || n, 0 FROM generate_series(1, 3000) n
        """
            .formatted(Accounts.ACME.value()));
    data.update(
        "INSERT INTO membership SELECT account_id, '%s', user_id FROM iam_user"
            .formatted(staff.id().value()));
    ports.identities().removeGroup(staff);
    assertThat(data.text("SELECT count(*) FROM membership")).isEqualTo("0");
  }

  @Test
  void a_store_that_works_passes_its_probe() {
    assertThatNoException().isThrownBy(database::probe);
  }

  @Test
  void a_closed_store_is_unavailable() {
    var closed = PostgresDatabase.open(data.server());
    closed.close();
    assertThatThrownBy(closed::probe).isInstanceOf(StoreFailure.Unavailable.class);
    assertThatThrownBy(() -> node(closed).accounts().find(Accounts.ACME))
        .isInstanceOf(StoreFailure.Unavailable.class);
    assertThatThrownBy(() -> node(closed).accounts().replace(Accounts.acme()))
        .isInstanceOf(StoreFailure.Unavailable.class);
  }

  private static SupportPlan planOf(DrivenPorts node, AccountId account) {
    return node.accounts().find(account).orElseThrow().plan();
  }

  private static void setPlan(DrivenPorts node, Account account, SupportPlan plan) {
    node.accounts().replace(account.withPlan(plan));
  }
}
