package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Advice;
import io.caseport.application.fixture.FilledAccount;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.account.RootUser;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The promises of {@link AccountRepository}. */
public interface AccountRepositoryContract extends StoreContract {

  private AccountRepository accounts() {
    return ports().accounts();
  }

  @Test
  default void an_account_comes_back_as_it_was_added() {
    var plain = Accounts.with(new AccountId("000000000000"), SupportPlan.BASIC);
    var odd =
        new Account(
            new AccountId("999999999999"),
            new AccountName("O'Brien & \"Söhne\" \ud83d\udd25 \u05e9\u05dc\u05d5\u05dd 100%_\\"),
            Optional.of(new AccountAlias("a-" + "b".repeat(60) + "0")),
            new RootUser(
                new EmailAddress("o'brien+%_" + "x".repeat(54) + "@" + "d".repeat(255)),
                new PasswordHash("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$" + "h".repeat(200))),
            SupportPlan.UNIFIED_OPERATIONS,
            Instant.parse("9999-12-31T23:59:59.999Z"),
            new AccountState.Closed(Instant.parse("9999-12-31T23:59:59.999Z")),
            Optional.of(new AccountId("000000000000")));
    accounts().add(plain);
    accounts().add(odd);
    assertThat(accounts().find(plain.id())).contains(plain);
    assertThat(accounts().find(odd.id())).contains(odd);
  }

  @Test
  default void every_plan_of_an_account_is_kept() {
    accounts().add(Accounts.acme());
    for (SupportPlan plan : SupportPlan.values()) {
      accounts().replace(Accounts.acme().withPlan(plan));
      assertThat(accounts().find(ACME)).contains(Accounts.acme().withPlan(plan));
    }
  }

  @Test
  default void every_state_of_an_account_is_kept() {
    var closed = Accounts.acme().close(ManualClock.START.plusMillis(1));
    accounts().add(closed.erase());
    assertThat(accounts().find(ACME)).contains(closed.erase());
    for (var account : List.of(closed, closed.reopen(), closed)) {
      accounts().replace(account);
      assertThat(accounts().find(ACME)).contains(account);
    }
  }

  @Test
  default void an_unknown_account_is_empty() {
    accounts().add(Accounts.acme());
    assertThat(accounts().find(GLOBEX)).isEmpty();
    assertThat(accounts().findByRootEmail(new EmailAddress("nobody@example.com"))).isEmpty();
    assertThat(accounts().findByRootEmail(new EmailAddress("%@%"))).isEmpty();
  }

  @Test
  default void an_account_is_found_by_its_address_in_any_case() {
    var account = Accounts.withEmail(ACME, "Jörg.Root@Example.com", SupportPlan.BASIC);
    accounts().add(account);
    assertThat(accounts().findByRootEmail(new EmailAddress("jÖRG.rOOT@eXAMPLE.COM")))
        .contains(account);
  }

  @Test
  default void an_account_id_is_given_once() {
    accounts().add(Accounts.acme());
    var second = Accounts.withEmail(ACME, "second@example.com", SupportPlan.BASIC);
    assertThatThrownBy(() -> accounts().add(second))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(accounts().find(ACME)).contains(Accounts.acme());
    assertThat(accounts().findByRootEmail(new EmailAddress("second@example.com"))).isEmpty();
  }

  @Test
  default void a_root_address_belongs_to_one_account_whatever_its_case() {
    accounts().add(Accounts.withEmail(ACME, "jörg@example.com", SupportPlan.BASIC));
    var second = Accounts.withEmail(GLOBEX, "JÖRG@EXAMPLE.COM", SupportPlan.BASIC);
    assertThatThrownBy(() -> accounts().add(second))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(accounts().find(GLOBEX)).isEmpty();
  }

  @Test
  default void replacing_an_account_cannot_take_the_address_of_another() {
    accounts().add(Accounts.acme());
    accounts().add(Accounts.globex());
    var address = Accounts.acme().root().email().value();
    var thief = Accounts.withEmail(GLOBEX, address, SupportPlan.BASIC);
    assertThatThrownBy(() -> accounts().replace(thief)).isInstanceOf(StoreFailure.class);
    assertThat(accounts().find(GLOBEX)).contains(Accounts.globex());
  }

  @Test
  default void replacing_an_account_changes_only_that_one() {
    accounts().add(Accounts.acme());
    accounts().add(Accounts.globex());
    accounts().replace(Accounts.acme().withPlan(SupportPlan.ENTERPRISE));
    assertThat(accounts().list(Optional.empty(), 10))
        .containsExactly(Accounts.acme().withPlan(SupportPlan.ENTERPRISE), Accounts.globex());
  }

  @Test
  default void an_account_is_found_by_its_alias_which_only_one_has() {
    var alias = new AccountAlias("a-corp");
    accounts().add(Accounts.acme());
    accounts().add(Accounts.globex());
    assertThat(accounts().findByAlias(alias)).isEmpty();
    var named = Accounts.acme().withAlias(Optional.of(alias));
    accounts().replace(named);
    accounts().replace(named.withPlan(SupportPlan.ENTERPRISE));
    assertThat(accounts().findByAlias(alias)).contains(named.withPlan(SupportPlan.ENTERPRISE));
    assertThat(accounts().findByAlias(new AccountAlias("a-corq"))).isEmpty();
    var rival = Accounts.globex().withAlias(Optional.of(alias));
    assertThatThrownBy(() -> accounts().replace(rival))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(accounts().find(GLOBEX)).contains(Accounts.globex());
    accounts().replace(Accounts.acme());
    accounts().replace(rival);
    assertThat(accounts().findByAlias(alias)).contains(rival);
  }

  @Test
  default void an_account_that_is_not_there_cannot_be_replaced() {
    accounts().add(Accounts.acme());
    assertThatThrownBy(() -> accounts().replace(Accounts.globex()))
        .isInstanceOf(StoreFailure.Stale.class);
    assertThat(accounts().find(GLOBEX)).isEmpty();
  }

  @Test
  default void accounts_are_listed_by_id_in_pages_that_neither_repeat_nor_skip() {
    var ids =
        IntStream.of(7, 2, 9, 4, 1).mapToObj(n -> new AccountId("%012d".formatted(n))).toList();
    ids.forEach(id -> accounts().add(Accounts.with(id, SupportPlan.BASIC)));
    assertThat(idsAfter(Optional.empty())).containsExactly("000000000001", "000000000002");
    accounts().add(Accounts.with(new AccountId("000000000000"), SupportPlan.BASIC));
    accounts().add(Accounts.with(new AccountId("000000000003"), SupportPlan.BASIC));
    assertThat(idsAfter(Optional.of("000000000002")))
        .containsExactly("000000000003", "000000000004");
    assertThat(idsAfter(Optional.of("000000000004")))
        .containsExactly("000000000007", "000000000009");
    assertThat(idsAfter(Optional.of("000000000009"))).isEmpty();
  }

  @Test
  default void an_account_is_erased_a_little_at_a_time_and_no_other_is_touched() {
    FilledAccount.add(ports(), Accounts.acme(), Accounts.globex());
    var globex = accounts().find(GLOBEX);
    assertThat(accounts().eraseSome(ACME, 2)).isEqualTo(2);
    assertThat(ports().cases().list(ACME, CaseListContract.ALL_CASES, Optional.empty(), 9))
        .hasSize(1);
    assertThat(accounts().find(ACME)).isPresent();
    for (int step = 0; step < 100 && accounts().find(ACME).isPresent(); step++) {
      assertThat(anotherHandle().accounts().eraseSome(ACME, 2)).isBetween(1, 2);
    }
    assertThat(accounts().find(ACME)).isEmpty();
    assertThat(accounts().eraseSome(ACME, 2)).isZero();
    assertThat(ports().identities().findUser(ACME, new UserName("jane"))).isEmpty();
    assertThat(ports().identities().keysOf(ACME, Optional.empty())).isEmpty();

    assertThat(accounts().find(GLOBEX)).isEqualTo(globex);
    assertThat(ports().cases().list(GLOBEX, CaseListContract.ALL_CASES, Optional.empty(), 9))
        .hasSize(3);
    assertThat(ports().identities().findUser(GLOBEX, new UserName("jane"))).isPresent();
  }

  @Test
  default void what_an_erased_account_had_can_be_given_again() {
    FilledAccount.add(ports(), Accounts.acme());
    while (accounts().find(ACME).isPresent()) {
      assertThat(accounts().eraseSome(ACME, 1_000)).isPositive();
    }
    FilledAccount.add(ports(), Accounts.acme());
    assertThat(ports().cases().list(ACME, CaseListContract.ALL_CASES, Optional.empty(), 9))
        .hasSize(3);
  }

  @Test
  default void the_organization_of_an_account_is_kept() {
    accounts().add(Accounts.acme());
    var managed = Accounts.acme().join(Accounts.globex());
    for (var account : List.of(managed, managed.withPlan(SupportPlan.BASIC), managed.leave())) {
      accounts().replace(account);
      assertThat(accounts().find(ACME)).contains(account);
      assertThat(accounts().findByRootEmail(account.root().email())).contains(account);
      assertThat(accounts().list(Optional.empty(), 1)).containsExactly(account);
    }
    var management = Accounts.globex().join(Accounts.globex());
    accounts().add(management);
    assertThat(accounts().find(GLOBEX)).contains(management);
  }

  @Test
  default void the_members_of_an_organization_are_listed_by_id_in_pages() {
    var management = new AccountId("000000000005");
    for (int n : List.of(7, 5, 2, 9)) {
      accounts().add(Advice.member(new AccountId("%012d".formatted(n)), management));
    }
    accounts().add(Accounts.with(new AccountId("000000000006"), SupportPlan.ENTERPRISE));
    accounts().add(Accounts.acme().join(Accounts.acme()));
    assertThat(membersAfter(management, Optional.empty()))
        .containsExactly("000000000002", "000000000005");
    var closed = Advice.member(new AccountId("000000000008"), management).close(Instant.EPOCH);
    accounts().add(closed);
    assertThat(membersAfter(management, Optional.of("000000000005")))
        .containsExactly("000000000007", "000000000008");
    assertThat(membersAfter(management, Optional.of("000000000008")))
        .containsExactly("000000000009");
    assertThat(membersAfter(management, Optional.of("000000000009"))).isEmpty();
    assertThat(accounts().members(management, Optional.of(new AccountId("000000000007")), 1))
        .containsExactly(closed);
    assertThat(membersAfter(ACME, Optional.empty())).containsExactly(ACME.value());
    assertThat(membersAfter(GLOBEX, Optional.empty())).isEmpty();
    assertThat(membersAfter(new AccountId("000000000007"), Optional.empty())).isEmpty();
  }

  private List<String> membersAfter(AccountId management, Optional<String> after) {
    return accounts().members(management, after.map(AccountId::new), 2).stream()
        .map(account -> account.id().value())
        .toList();
  }

  @Test
  default void the_organization_of_an_erased_account_has_no_members() {
    var management = Accounts.acme().join(Accounts.acme());
    accounts().add(management);
    accounts().add(Accounts.globex().join(management));
    var third = Advice.member(new AccountId("777788889999"), GLOBEX);
    accounts().add(third);
    while (accounts().find(ACME).isPresent()) {
      assertThat(accounts().eraseSome(ACME, 1_000)).isPositive();
    }
    assertThat(accounts().members(ACME, Optional.empty(), 9)).isEmpty();
    assertThat(accounts().find(GLOBEX)).contains(Accounts.globex());
    assertThat(accounts().find(third.id())).contains(third);
  }

  private List<String> idsAfter(Optional<String> after) {
    return accounts().list(after.map(AccountId::new), 2).stream()
        .map(account -> account.id().value())
        .toList();
  }

  @Test
  default void accounts_written_through_one_handle_are_seen_through_another() {
    accounts().add(Accounts.acme());
    assertThat(anotherHandle().accounts().find(ACME)).contains(Accounts.acme());
    anotherHandle().accounts().replace(Accounts.acme().withPlan(SupportPlan.DEVELOPER));
    assertThat(accounts().find(ACME).map(Account::plan)).contains(SupportPlan.DEVELOPER);
    anotherHandle().accounts().replace(Accounts.acme().withPlan(SupportPlan.ENTERPRISE));
    assertThat(accounts().find(ACME).map(Account::plan)).contains(SupportPlan.ENTERPRISE);
  }
}
