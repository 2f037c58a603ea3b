package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Administration of groups and memberships. */
public interface GroupAdministrationContract extends IdentityContract {
  int GROUPS_PER_USER = 10;

  private Group group(String name) {
    return identities().getGroup(root(), new GroupName(name), LONG_PAGE).group();
  }

  private List<String> membersOf(String name) {
    return all(page -> identities().getGroup(root(), new GroupName(name), page).members()).stream()
        .map(user -> user.name().value())
        .toList();
  }

  private List<String> groupsOf(User user) {
    return all(page -> identities().listGroupsForUser(root(), user.name(), page)).stream()
        .map(group -> group.name().value())
        .toList();
  }

  @Test
  default void a_group_is_created_as_it_was_asked_for() {
    var staff =
        identities().createGroup(root(), new IamPath("/a/b/"), new GroupName("Staff_+=,.@-"));
    assertThat(staff.id().value()).matches("AGPA[A-Z2-7]{17}");
    assertThat(staff.arn())
        .isEqualTo("arn:aws:iam::" + root().accountId() + ":group/a/b/Staff_+=,.@-");
    assertThat(group("sTAFF_+=,.@-").id()).isEqualTo(staff.id());
    assertThat(group("Staff_+=,.@-").name()).isEqualTo(staff.name());
    assertThat(membersOf("Staff_+=,.@-")).isEmpty();
  }

  @Test
  default void a_group_name_exists_once_whatever_its_case() {
    createGroup("Staff");
    assertRefused(Refusal.EntityAlreadyExists.class, () -> createGroup("sTAFF"));
    identities().createGroup(tenants().strangerRoot(), IamPath.ROOT, new GroupName("Staff"));
  }

  @Test
  default void groups_are_listed_by_name_and_path_in_pages() {
    for (String name : List.of("b", "A", "c", "D", "e")) {
      identities().createGroup(root(), new IamPath("/team/"), new GroupName(name));
    }
    createGroup("aa");
    assertThat(all(page -> identities().listGroups(root(), "/team", page)))
        .extracting(group -> group.name().value())
        .containsExactly("A", "b", "c", "D", "e");
    assertThat(all(page -> identities().listGroups(root(), "/", page)))
        .extracting(group -> group.name().value())
        .containsExactly("A", "aa", "b", "c", "D", "e");
    assertThat(identities().listGroups(tenants().strangerRoot(), "/", LONG_PAGE).items()).isEmpty();
  }

  @Test
  default void members_and_groups_of_a_user_are_listed_by_name_in_pages() {
    createGroup("staff");
    var users = Stream.of("b", "A", "c").map(this::createUser).toList();
    users.forEach(user -> identities().addUserToGroup(root(), new GroupName("staff"), user.name()));
    assertThat(membersOf("staff")).containsExactly("A", "b", "c");
    for (String name : List.of("z", "Y", "x")) {
      createGroup(name);
      identities().addUserToGroup(root(), new GroupName(name), users.getFirst().name());
    }
    assertThat(groupsOf(users.getFirst())).containsExactly("staff", "x", "Y", "z");
    assertThat(groupsOf(users.getLast())).containsExactly("staff");
  }

  @Test
  default void a_token_of_members_holds_for_its_group_only() {
    for (String name : List.of("one", "two")) {
      createGroup(name);
    }
    for (String name : List.of("a", "b", "c")) {
      createUser(name);
      identities().addUserToGroup(root(), new GroupName("one"), new UserName(name));
    }
    var page = identities().getGroup(root(), new GroupName("one"), PAIR).members();
    var next = PAIR.next(page.nextToken().orElseThrow());
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> identities().getGroup(root(), new GroupName("two"), next));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> identities().listGroupsForUser(root(), new UserName("a"), next));
  }

  @Test
  default void adding_a_member_again_and_removing_a_stranger_succeed_and_change_nothing() {
    var jane = createUser("jane");
    var staff = createGroup("staff").name();
    identities().removeUserFromGroup(root(), staff, jane.name());
    identities().addUserToGroup(root(), staff, jane.name());
    identities().addUserToGroup(root(), new GroupName("STAFF"), new UserName("JANE"));
    assertThat(membersOf("staff")).containsExactly("jane");
    identities().removeUserFromGroup(root(), staff, jane.name());
    assertThat(membersOf("staff")).isEmpty();
    assertThat(groupsOf(jane)).isEmpty();
  }

  @Test
  default void a_user_is_in_ten_groups_at_most() {
    var jane = createUser("jane");
    for (int i = 0; i < GROUPS_PER_USER; i++) {
      identities().addUserToGroup(root(), createGroup("group" + i).name(), jane.name());
    }
    var eleventh = createGroup("eleventh").name();
    assertRefused(
        Refusal.QuotaExceeded.class,
        () -> identities().addUserToGroup(root(), eleventh, jane.name()));
    assertThat(membersOf("eleventh")).isEmpty();
    identities().addUserToGroup(root(), new GroupName("group0"), jane.name());
    identities().removeUserFromGroup(root(), new GroupName("group0"), jane.name());
    identities().addUserToGroup(root(), eleventh, jane.name());
    assertThat(membersOf("eleventh")).containsExactly("jane");
  }

  @Test
  default void a_group_is_not_deleted_while_it_has_a_member_or_a_policy() {
    var jane = createUser("jane");
    var staff = createGroup("staff").name();
    var holder = new Holder.OfGroup(staff);
    identities().addUserToGroup(root(), staff, jane.name());
    assertNotDeleted(staff);
    identities().removeUserFromGroup(root(), staff, jane.name());
    policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    assertNotDeleted(staff);
    policies().detachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    policies().putInlinePolicy(root(), holder, new PolicyName("own"), Policies.ALLOW_SUPPORT);
    assertNotDeleted(staff);
    policies().deleteInlinePolicy(root(), holder, new PolicyName("own"));
    identities().deleteGroup(root(), staff);
    assertRefused(Refusal.NoSuchEntity.class, () -> group("staff"));
    assertThat(identities().getUser(root(), named("jane")).principal()).isEqualTo(jane.principal());
  }

  private void assertNotDeleted(GroupName name) {
    assertRefused(Refusal.DeleteConflict.class, () -> identities().deleteGroup(root(), name));
    assertThat(group(name.value()).name()).isEqualTo(name);
  }

  @Test
  default void a_group_or_user_that_is_not_there_is_refused() {
    var jane = createUser("jane").name();
    var staff = createGroup("staff").name();
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().getGroup(root(), NO_GROUP, LONG_PAGE));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().deleteGroup(root(), NO_GROUP));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().addUserToGroup(root(), NO_GROUP, jane));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().addUserToGroup(root(), staff, NOBODY));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().removeUserFromGroup(root(), NO_GROUP, jane));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().removeUserFromGroup(root(), staff, NOBODY));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> identities().listGroupsForUser(root(), NOBODY, LONG_PAGE));
  }

  @Test
  default void the_group_of_another_account_is_not_there() {
    var staff = createGroup("staff").name();
    var stranger = tenants().strangerRoot();
    var theirs = identities().createUser(stranger, IamPath.ROOT, new UserName("theirs")).name();
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().getGroup(stranger, staff, LONG_PAGE));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().addUserToGroup(stranger, staff, theirs));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().addUserToGroup(root(), staff, theirs));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().deleteGroup(stranger, staff));
    assertThat(membersOf("staff")).isEmpty();
  }
}
