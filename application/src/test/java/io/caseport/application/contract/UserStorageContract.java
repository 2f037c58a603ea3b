package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Groups;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users in an {@link IdentityRepository}. */
public interface UserStorageContract extends StoreContract {

  private IdentityRepository usersOfTwoAccounts() {
    return portsWithTwoAccounts().identities();
  }

  @Test
  default void a_user_comes_back_as_it_was_added() {
    var users = usersOfTwoAccounts();
    var plain = Users.named("jane");
    var odd =
        new User(
            ACME,
            new UniqueId("AIDA77777777777777777"),
            new IamPath("/!\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~/" + "x".repeat(470) + "//"),
            new UserName("_+=,.@-" + "Z".repeat(57)),
            Instant.parse("9999-12-31T23:59:59.999Z"));
    users.addUser(plain);
    users.addUser(odd);
    assertThat(users.findUser(ACME, plain.name())).contains(plain);
    assertThat(users.findUser(ACME, plain.id())).contains(plain);
    assertThat(users.findUser(ACME, odd.name())).contains(odd);
    assertThat(users.findUser(ACME, odd.id())).contains(odd);
  }

  @Test
  default void a_user_is_found_whatever_the_case_of_the_name_and_keeps_its_own() {
    var users = usersOfTwoAccounts();
    var jane = Users.named("JaneDoe");
    users.addUser(jane);
    assertThat(users.findUser(ACME, new UserName("jANEdOE"))).contains(jane);
    assertThat(users.findUser(ACME, new UserName("JaneDo_"))).isEmpty();
  }

  @Test
  default void a_user_name_is_given_once_in_an_account_whatever_its_case() {
    var users = usersOfTwoAccounts();
    users.addUser(Users.named("jane"));
    assertThatThrownBy(() -> users.addUser(Users.named("JANE")))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(users.users(ACME, "/", Optional.empty(), 9)).containsExactly(Users.named("jane"));
  }

  @Test
  default void a_user_id_is_given_once() {
    var users = usersOfTwoAccounts();
    var jane = Users.named("jane");
    users.addUser(jane);
    var twin = new User(ACME, jane.id(), jane.path(), new UserName("twin"), jane.createdAt());
    assertThatThrownBy(() -> users.addUser(twin)).isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(users.findUser(ACME, twin.name())).isEmpty();
  }

  @Test
  default void two_accounts_may_have_users_of_one_name() {
    var users = usersOfTwoAccounts();
    var ours = Users.named(ACME, "jane");
    var theirs = Users.named(GLOBEX, "jane");
    users.addUser(ours);
    users.addUser(theirs);
    assertThat(users.findUser(ACME, ours.name())).contains(ours);
    assertThat(users.findUser(GLOBEX, ours.name())).contains(theirs);
    assertThat(users.findUser(GLOBEX, ours.id())).isEmpty();
    assertThat(users.users(GLOBEX, "/", Optional.empty(), 9)).containsExactly(theirs);
    users.removeUser(theirs);
    assertThat(users.findUser(ACME, ours.name())).contains(ours);
  }

  @Test
  default void users_are_listed_by_name_whatever_its_case_and_paged_without_loss() {
    var users = usersOfTwoAccounts();
    Stream.of("b", "A", "a_", "a-", "a.b", "aB", "Z", "0", "a@", "a+", "a=", "a,", "a0")
        .forEach(name -> users.addUser(Users.named(name)));
    assertThat(namesOf(users, Optional.empty(), 5)).containsExactly("0", "A", "a+", "a,", "a-");
    users.addUser(Users.named("00"));
    users.addUser(Users.named("a-0"));
    assertThat(namesOf(users, Optional.of("a-"), 5))
        .containsExactly("a-0", "a.b", "a0", "a=", "a@");
    assertThat(namesOf(users, Optional.of("a@"), 5)).containsExactly("a_", "aB", "b", "Z");
    assertThat(namesOf(users, Optional.of("aa"), 2)).containsExactly("aB", "b");
    assertThat(namesOf(users, Optional.of("z"), 5)).isEmpty();
  }

  @Test
  default void users_are_listed_by_the_exact_beginning_of_their_path() {
    var users = usersOfTwoAccounts();
    var paths = List.of("/", "/Team/", "/team/", "/teamwork/", "/te_m/", "/te%/", "/x/team/");
    for (int i = 0; i < paths.size(); i++) {
      users.addUser(Users.at(ACME, new IamPath(paths.get(i)), "user" + i));
      users.addUser(Users.at(GLOBEX, new IamPath(paths.get(i)), "user" + i));
    }
    assertThat(pathsBelow(users, "/")).isEqualTo(paths);
    assertThat(pathsBelow(users, "/team")).containsExactly("/team/", "/teamwork/");
    assertThat(pathsBelow(users, "/team/")).containsExactly("/team/");
    assertThat(pathsBelow(users, "/te_m")).containsExactly("/te_m/");
    assertThat(pathsBelow(users, "/te%")).containsExactly("/te%/");
    assertThat(pathsBelow(users, "/\\")).isEmpty();
    assertThat(pathsBelow(users, "/nobody/")).isEmpty();
  }

  @Test
  default void a_user_goes_with_its_memberships_and_keys_and_no_others() {
    var users = usersOfTwoAccounts();
    var jane = Users.named("jane");
    var john = Users.named("john");
    var staff = Groups.named("staff");
    users.addGroup(staff);
    for (User user : List.of(jane, john)) {
      users.addUser(user);
      users.addMember(staff, user);
      users.addKey(Users.keyOf(user, 1));
    }
    users.addKey(Users.rootKey(ACME, 1));
    users.removeUser(jane);
    assertThat(users.findUser(ACME, jane.name())).isEmpty();
    assertThat(users.findUser(ACME, jane.id())).isEmpty();
    assertThat(users.findKey(Users.keyOf(jane, 1).id())).isEmpty();
    assertThat(users.members(staff, Optional.empty(), 9)).containsExactly(john);
    assertThat(users.groupsOf(jane, Optional.empty(), 9)).isEmpty();
    assertThat(users.findKey(Users.keyOf(john, 1).id())).isPresent();
    assertThat(users.findKey(Users.rootKey(ACME, 1).id())).isPresent();
  }

  @Test
  default void the_name_of_a_removed_user_is_free_and_brings_nothing_back() {
    var users = usersOfTwoAccounts();
    var jane = Users.named("jane");
    var staff = Groups.named("staff");
    users.addUser(jane);
    users.addGroup(staff);
    users.addMember(staff, jane);
    users.removeUser(jane);
    var successor = Users.named("JANE");
    users.addUser(successor);
    assertThat(users.findUser(ACME, jane.name())).contains(successor);
    assertThat(users.groupsOf(successor, Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void an_unknown_user_is_empty() {
    var users = usersOfTwoAccounts();
    users.addUser(Users.named("jane"));
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(users.findUser(ACME, new UniqueId(name))).as("user id %s", name).isEmpty();
    }
    assertThat(users.findUser(new AccountId("000000000000"), new UserName("jane"))).isEmpty();
  }

  @Test
  default void users_written_through_one_handle_are_seen_through_another() {
    var users = usersOfTwoAccounts();
    var jane = Users.named("jane");
    users.addUser(jane);
    assertThat(anotherHandle().identities().findUser(ACME, jane.name())).contains(jane);
    anotherHandle().identities().removeUser(jane);
    assertThat(users.findUser(ACME, jane.name())).isEmpty();
  }

  private static List<String> namesOf(IdentityRepository users, Optional<String> after, int limit) {
    return users.users(ACME, "/", after, limit).stream().map(u -> u.name().value()).toList();
  }

  private static List<String> pathsBelow(IdentityRepository users, String prefix) {
    return users.users(ACME, prefix, Optional.empty(), 99).stream()
        .map(user -> user.path().value())
        .toList();
  }

  @Test
  default void a_replaced_user_keeps_memberships_and_keys_under_its_new_name() {
    var users = usersOfTwoAccounts();
    var jane = Users.named("jane");
    var staff = Groups.named("staff");
    users.addUser(jane);
    users.addUser(Users.named(GLOBEX, "john"));
    users.addGroup(staff);
    users.addMember(staff, jane);
    users.addKey(Users.keyOf(jane, 1));
    var john = jane.moved(new IamPath("/team/"), new UserName("John"));
    users.replaceUser(john);
    assertThat(users.findUser(ACME, jane.name())).isEmpty();
    assertThat(users.findUser(ACME, new UserName("JOHN"))).contains(john);
    assertThat(users.members(staff, Optional.empty(), 9)).containsExactly(john);
    assertThat(users.keysOf(ACME, Optional.of(john.id()))).hasSize(1);
    users.replaceUser(john.moved(john.path(), new UserName("JOHN")));
    assertThat(users.findUser(ACME, jane.id()).orElseThrow().name().value()).isEqualTo("JOHN");
  }

  @Test
  default void a_user_takes_neither_anothers_name_nor_the_place_of_nobody() {
    var users = usersOfTwoAccounts();
    var jane = Users.named("jane");
    users.addUser(jane);
    users.addUser(Users.named("john"));
    assertThatThrownBy(() -> users.replaceUser(jane.moved(jane.path(), new UserName("JOHN"))))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThatThrownBy(() -> users.replaceUser(Users.named("nobody")))
        .isInstanceOf(StoreFailure.Stale.class);
    assertThat(users.findUser(ACME, jane.name())).contains(jane);
  }

  @Test
  default void users_are_counted_in_their_account() {
    var users = usersOfTwoAccounts();
    assertThat(users.countUsers(ACME)).isZero();
    var jane = Users.at(ACME, new IamPath("/team/"), "jane");
    users.addUser(jane);
    users.addUser(Users.named("john"));
    users.addUser(Users.named(GLOBEX, "jane"));
    assertThat(users.countUsers(ACME)).isEqualTo(2);
    assertThat(users.countUsers(GLOBEX)).isEqualTo(1);
    users.removeUser(jane);
    assertThat(users.countUsers(ACME)).isEqualTo(1);
    assertThat(users.countGroups(ACME)).isZero();
  }
}
