package io.caseport.application.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Credentials;
import io.caseport.application.fixture.Groups;
import io.caseport.application.fixture.Handlings;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisedAccount.OpenCase;
import io.caseport.application.port.out.AdvisedAccount.WrittenKey;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.ManagedPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link AdvisedAccount}, on any store. */
public interface AdvisedAccountContract extends StoreContract {
  Instant NOW = ManualClock.START.plusSeconds(60);

  /** The account as checks see it, in the store of {@link #ports}. */
  AdvisedAccount advised(Account account, Instant now);

  private AdvisedAccount acme() {
    return advised(Accounts.acme(), NOW);
  }

  private User add(String name) {
    var user = Users.named(Accounts.ACME, name);
    ports().identities().addUser(user);
    return user;
  }

  @Test
  default void an_empty_account_has_nothing_but_itself() {
    portsWithTwoAccounts();
    var account = acme();
    assertThat(account.account()).isEqualTo(Accounts.acme());
    assertThat(account.now()).isEqualTo(NOW);
    assertThat(account.root().keys()).isEmpty();
    assertThat(account.root().mfa()).isFalse();
    assertThat(account.users()).isEmpty();
    assertThat(account.passwordPolicy()).isEmpty();
    assertThat(account.policies()).isEmpty();
    assertThat(account.rights()).isEmpty();
    assertThat(account.openCases()).isEmpty();
    assertThat(account.keysInCases()).isEmpty();
    for (var quota : AccountQuota.values()) {
      assertThat(account.count(quota)).isZero();
    }
  }

  @Test
  default void users_come_with_what_they_can_sign_in_with() {
    portsWithTwoAccounts();
    var jane = add("jane");
    add("adam");
    ports().identities().addKey(Users.keyOf(jane, 1));
    ports().identities().addKey(Users.rootKey(Accounts.ACME, 1));
    ports().credentials().addLoginProfile(Credentials.passwordOf(jane));
    var users = acme().users();
    assertThat(users)
        .extracting(held -> held.user().name().value())
        .containsExactly("adam", "jane");
    assertThat(users.getLast().held().keys())
        .extracting(key -> key.id())
        .containsExactly(Users.keyOf(jane, 1).id());
    assertThat(users.getLast().held().passwordSetAt()).isPresent();
    assertThat(users.getFirst().held().keys()).isEmpty();
    assertThat(acme().root().keys()).hasSize(1);
    assertThat(acme().count(AccountQuota.USERS)).isEqualTo(2);
    assertThat(advised(Accounts.globex(), NOW).users()).isEmpty();
  }

  @Test
  default void more_users_than_are_read_at_once_are_all_there() {
    portsWithTwoAccounts();
    ports()
        .unitOfWork()
        .write(
            () -> {
              for (int i = 0; i < 1_001; i++) {
                add("user-" + i);
              }
            });
    assertThat(acme().users()).hasSize(1_001).doesNotHaveDuplicates();
  }

  @Test
  default void rights_are_told_of_users_and_roles_by_arn() {
    portsWithTwoAccounts();
    var jane = add("jane");
    add("without");
    var friends = Groups.named(Accounts.ACME, "friends");
    ports().identities().addGroup(friends);
    ports().identities().addMember(friends, jane);
    ports()
        .policies()
        .putInline(
            new Grantee.OfGroup(Accounts.ACME, friends.id()),
            Policies.inline("of-friends", Policies.ALLOW_SUPPORT));
    var desk = Roles.named(Accounts.ACME, "desk");
    ports().roles().add(desk);
    ports()
        .policies()
        .attach(new Grantee.OfRole(Accounts.ACME, desk.id()), Policies.ADMINISTRATOR_ACCESS);
    var own = Policies.named(Accounts.ACME, "own");
    ports().policies().add(Accounts.ACME, own);
    var rights = acme().rights();
    assertThat(rights).containsOnlyKeys(jane.arn(), desk.arn());
    assertThat(requireNonNull(rights.get(desk.arn())).identity())
        .allMatch(granted -> granted.document().allowsEverything());
    assertThat(requireNonNull(rights.get(jane.arn())).identity())
        .noneMatch(granted -> granted.document().allowsEverything());
    assertThat(acme().policies()).extracting(ManagedPolicy::name).containsExactly(own.name());
  }

  @Test
  default void a_part_stays_as_it_was_when_it_was_first_asked_for() {
    portsWithTwoAccounts();
    var account = acme();
    assertThat(account.users()).isEmpty();
    add("late");
    assertThat(account.users()).isEmpty();
    assertThat(acme().users()).hasSize(1);
  }

  @Test
  default void nobody_who_looks_changes_what_others_see() {
    portsWithTwoAccounts();
    var jane = add("jane");
    var toJane = new Grantee.OfUser(Accounts.ACME, jane.id());
    ports().policies().putInline(toJane, Policies.inline("own", Policies.ALLOW_SUPPORT));
    ports().policies().add(Accounts.ACME, Policies.named(Accounts.ACME, "own"));
    var opened = Cases.numbered(Accounts.ACME, 1);
    ports().cases().add(opened, Cases.firstMessage(opened));
    var account = advised(Accounts.acme(), opened.createdAt().plusSeconds(1));
    for (var lists : List.of(account.users(), account.policies(), account.openCases())) {
      assertThatThrownBy(lists::clear).isInstanceOf(UnsupportedOperationException.class);
    }
    var rights = account.rights();
    assertThatThrownBy(rights::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  default void open_cases_come_with_the_moment_of_their_last_message() {
    portsWithTwoAccounts();
    var opened = Cases.numbered(Accounts.ACME, 1);
    ports().cases().add(opened, Cases.firstMessage(opened));
    var later = opened.createdAt().plusSeconds(9);
    var replied = opened.customerReplied(List.of(), later);
    ports().cases().replace(replied, Cases.message(replied, 2, later));
    var over = Cases.numbered(Accounts.ACME, 2);
    ports().cases().add(over, Cases.firstMessage(over));
    ports().cases().replace(over.resolve(later));
    var open = advised(Accounts.acme(), later.plusSeconds(1)).openCases();
    assertThat(open).containsExactly(new OpenCase(replied, later, Optional.empty()));
  }

  @Test
  default void open_cases_come_with_when_their_answers_are_due() {
    portsWithTwoAccounts();
    var opened = Cases.numbered(Accounts.ACME, 1);
    ports().cases().add(opened, Cases.firstMessage(opened));
    var promised = Handlings.promised(opened, Duration.ofHours(1));
    ports().handlings().add(promised);
    var open = advised(Accounts.acme(), opened.createdAt().plusSeconds(1)).openCases();
    assertThat(open.getFirst().answerDue()).isPresent().isEqualTo(promised.answerDue());
  }

  @Test
  default void keys_that_were_written_in_cases_are_found() {
    portsWithTwoAccounts();
    var jane = add("jane");
    var written = Users.keyOf(jane, 1);
    ports().identities().addKey(written);
    ports().identities().addKey(Users.keyOf(jane, 2));
    var leak =
        Cases.like(Cases.numbered(Accounts.ACME, 1)).subject("Look: " + written.id() + "!").build();
    ports().cases().add(leak, Cases.firstMessage(leak));
    var found = advised(Accounts.acme(), leak.createdAt().plusSeconds(1)).keysInCases();
    assertThat(found)
        .containsExactly(new WrittenKey(written.id(), true, Optional.of(jane.name()), leak));
  }
}
