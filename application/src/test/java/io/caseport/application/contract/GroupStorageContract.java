package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Groups;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Groups and memberships in an {@link IdentityRepository}. */
public interface GroupStorageContract extends StoreContract {

  private IdentityRepository groupsOfTwoAccounts() {
    return portsWithTwoAccounts().identities();
  }

  @Test
  default void a_group_comes_back_as_it_was_added() {
    var groups = groupsOfTwoAccounts();
    var plain = Groups.named("staff");
    var odd =
        new Group(
            ACME,
            new UniqueId("AGPA77777777777777777"),
            new IamPath("/!\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~/" + "x".repeat(470) + "//"),
            new GroupName("_+=,.@-" + "Z".repeat(121)),
            Instant.parse("9999-12-31T23:59:59.999Z"));
    groups.addGroup(plain);
    groups.addGroup(odd);
    assertThat(groups.findGroup(ACME, plain.name())).contains(plain);
    assertThat(groups.findGroup(ACME, odd.name())).contains(odd);
  }

  @Test
  default void a_group_name_is_given_once_in_an_account_whatever_its_case() {
    var groups = groupsOfTwoAccounts();
    var staff = Groups.named("Staff");
    groups.addGroup(staff);
    assertThatThrownBy(() -> groups.addGroup(Groups.named("sTAFF")))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(groups.findGroup(ACME, new GroupName("STAFF"))).contains(staff);
  }

  @Test
  default void a_group_id_is_given_once() {
    var groups = groupsOfTwoAccounts();
    var staff = Groups.named("staff");
    groups.addGroup(staff);
    var twin = new Group(ACME, staff.id(), staff.path(), new GroupName("twin"), staff.createdAt());
    assertThatThrownBy(() -> groups.addGroup(twin))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(groups.findGroup(ACME, twin.name())).isEmpty();
  }

  @Test
  default void two_accounts_may_have_groups_of_one_name() {
    var groups = groupsOfTwoAccounts();
    var ours = Groups.named(ACME, "staff");
    var theirs = Groups.named(GLOBEX, "staff");
    groups.addGroup(ours);
    groups.addGroup(theirs);
    groups.addUser(Users.named(GLOBEX, "jane"));
    groups.addMember(theirs, Users.named(GLOBEX, "jane"));
    assertThat(groups.findGroup(GLOBEX, ours.name())).contains(theirs);
    assertThat(groups.members(ours, Optional.empty(), 9)).isEmpty();
    groups.removeGroup(theirs);
    assertThat(groups.findGroup(ACME, ours.name())).contains(ours);
    assertThat(groups.groups(GLOBEX, "/", Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void groups_are_listed_by_name_and_by_the_exact_beginning_of_their_path() {
    var groups = groupsOfTwoAccounts();
    var team = new IamPath("/team/");
    Stream.of("b", "A", "a_", "a-", "aB")
        .forEach(name -> groups.addGroup(Groups.at(ACME, team, name)));
    groups.addGroup(Groups.at(ACME, new IamPath("/TEAM/"), "aa"));
    groups.addGroup(Groups.at(GLOBEX, team, "a0"));
    assertThat(namesOf(groups.groups(ACME, "/team", Optional.empty(), 3)))
        .containsExactly("A", "a-", "a_");
    groups.addGroup(Groups.at(ACME, team, "aa0"));
    groups.addGroup(Groups.at(ACME, team, "0"));
    assertThat(namesOf(groups.groups(ACME, "/team", Optional.of("a_"), 9)))
        .containsExactly("aa0", "aB", "b");
    assertThat(groups.groups(ACME, "/te_m", Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void adding_a_member_again_and_removing_a_stranger_change_nothing() {
    var groups = groupsOfTwoAccounts();
    var staff = Groups.named("staff");
    var jane = Users.named("jane");
    var john = Users.named("john");
    groups.addGroup(staff);
    groups.addUser(jane);
    groups.addUser(john);
    groups.addMember(staff, jane);
    groups.addMember(staff, jane);
    groups.removeMember(staff, john);
    assertThat(groups.members(staff, Optional.empty(), 9)).containsExactly(jane);
    groups.removeMember(staff, jane);
    assertThat(groups.members(staff, Optional.empty(), 9)).isEmpty();
    groups.removeMember(staff, jane);
    assertThat(groups.findGroup(ACME, staff.name())).contains(staff);
    assertThat(groups.findUser(ACME, jane.name())).contains(jane);
  }

  @Test
  default void members_and_groups_are_listed_by_name_and_paged_without_loss() {
    var groups = groupsOfTwoAccounts();
    var users = Stream.of("b", "A", "c", "D", "e").map(Users::named).toList();
    var teams = Stream.of("b", "A", "c", "D", "e").map(Groups::named).toList();
    users.forEach(groups::addUser);
    teams.forEach(groups::addGroup);
    users.forEach(user -> groups.addMember(teams.getFirst(), user));
    teams.stream().skip(1).forEach(team -> groups.addMember(team, users.getFirst()));
    assertThat(groups.members(teams.getFirst(), Optional.empty(), 2))
        .containsExactly(Users.named("A"), Users.named("b"));
    assertThat(groups.members(teams.getFirst(), Optional.of("b"), 9))
        .containsExactly(Users.named("c"), Users.named("D"), Users.named("e"));
    assertThat(groups.groupsOf(users.getFirst(), Optional.empty(), 2))
        .containsExactly(Groups.named("A"), Groups.named("b"));
    assertThat(groups.groupsOf(users.getFirst(), Optional.of("b"), 9))
        .containsExactly(Groups.named("c"), Groups.named("D"), Groups.named("e"));
    assertThat(groups.groupsOf(users.getLast(), Optional.empty(), 9))
        .containsExactly(Groups.named("b"));
  }

  @Test
  default void a_group_goes_with_its_memberships_and_no_others() {
    var groups = groupsOfTwoAccounts();
    var staff = Groups.named("staff");
    var crew = Groups.named("crew");
    User jane = Users.named("jane");
    groups.addUser(jane);
    for (Group group : List.of(staff, crew)) {
      groups.addGroup(group);
      groups.addMember(group, jane);
    }
    groups.removeGroup(staff);
    assertThat(groups.findGroup(ACME, staff.name())).isEmpty();
    assertThat(groups.members(staff, Optional.empty(), 9)).isEmpty();
    assertThat(groups.groupsOf(jane, Optional.empty(), 9)).containsExactly(crew);
    groups.addGroup(Groups.named("STAFF"));
    assertThat(groups.members(Groups.named("STAFF"), Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void memberships_written_through_one_handle_are_seen_through_another() {
    var groups = groupsOfTwoAccounts();
    var staff = Groups.named("staff");
    var jane = Users.named("jane");
    groups.addUser(jane);
    groups.addGroup(staff);
    groups.addMember(staff, jane);
    assertThat(anotherHandle().identities().members(staff, Optional.empty(), 9))
        .containsExactly(jane);
  }

  private static List<String> namesOf(List<Group> groups) {
    return groups.stream().map(group -> group.name().value()).toList();
  }

  @Test
  default void a_replaced_group_keeps_its_members_under_its_new_name() {
    var groups = portsWithTwoAccounts().identities();
    var staff = Groups.named("staff");
    var jane = Users.named("jane");
    groups.addGroup(staff);
    groups.addGroup(Groups.named("taken"));
    groups.addUser(jane);
    groups.addMember(staff, jane);
    var crew = staff.moved(new IamPath("/team/"), new GroupName("Crew"));
    groups.replaceGroup(crew);
    assertThat(groups.findGroup(ACME, staff.name())).isEmpty();
    assertThat(groups.findGroup(ACME, new GroupName("CREW"))).contains(crew);
    assertThat(groups.groupsOf(jane, Optional.empty(), 9)).containsExactly(crew);
    assertThatThrownBy(() -> groups.replaceGroup(crew.moved(crew.path(), new GroupName("Taken"))))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThatThrownBy(() -> groups.replaceGroup(Groups.named("nobody")))
        .isInstanceOf(StoreFailure.Stale.class);
  }

  @Test
  default void groups_are_counted_in_their_account() {
    var groups = groupsOfTwoAccounts();
    assertThat(groups.countGroups(ACME)).isZero();
    var staff = Groups.at(ACME, new IamPath("/team/"), "staff");
    groups.addGroup(staff);
    groups.addGroup(Groups.named("night"));
    groups.addGroup(Groups.named(GLOBEX, "staff"));
    assertThat(groups.countGroups(ACME)).isEqualTo(2);
    assertThat(groups.countGroups(GLOBEX)).isEqualTo(1);
    groups.removeGroup(staff);
    assertThat(groups.countGroups(ACME)).isEqualTo(1);
    assertThat(groups.countUsers(ACME)).isZero();
  }
}
