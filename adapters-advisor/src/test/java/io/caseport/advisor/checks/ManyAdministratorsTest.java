package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.PolicyAdministration.Bounded;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyAdministratorsTest extends ComputedCheckTest {
  ManyAdministratorsTest() {
    super(new ManyAdministrators());
  }

  private static Bounded user(int number) {
    return new Holder.OfUser(new UserName("admin-" + number));
  }

  private void addAdministrators(int from, int to) {
    for (int number = from; number <= to; number++) {
      createUser("admin-" + number);
      tenants.policies().attachPolicy(root, user(number), Policies.ADMINISTRATOR_ACCESS);
    }
  }

  private void takeRightsAway(int from, int to) {
    for (int number = from; number <= to; number++) {
      tenants.policies().detachPolicy(root, user(number), Policies.ADMINISTRATOR_ACCESS);
    }
  }

  @Test
  void more_than_3_are_yellow_and_more_than_10_red_until_rights_are_taken_away() {
    addAdministrators(1, 3);
    createUser("without-rights");
    var few = lookAgain();
    assertThat(status(few)).isEqualTo(CheckStatus.OK);
    assertThat(counts(few)).isEqualTo(List.of(3L, 0L, 0L));
    addAdministrators(4, 4);
    var yellow = lookAgain();
    assertThat(counts(yellow)).isEqualTo(List.of(0L, 4L, 0L));
    var arn = "arn:aws:iam::" + root.accountId() + ":user/admin-1";
    assertThat(told(yellow)).contains(List.of("Yellow", arn, "4"));
    addAdministrators(5, 10);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 10L, 0L));
    addAdministrators(11, 11);
    var red = lookAgain();
    assertThat(counts(red)).isEqualTo(List.of(0L, 0L, 11L));
    assertThat(told(red)).contains(List.of("Red", arn, "11"));
    assertThat(ids(red)).containsAll(ids(yellow));
    takeRightsAway(4, 11);
    assertThat(counts(lookAgain())).isEqualTo(List.of(3L, 0L, 0L));
  }

  @Test
  void rights_count_wherever_they_come_from() {
    addAdministrators(1, 1);
    var group = new GroupName("admins");
    tenants.identities().createGroup(root, IamPath.ROOT, group);
    createUser("member");
    tenants.identities().addUserToGroup(root, group, new UserName("member"));
    var all = new PolicyName("all");
    tenants.policies().putInlinePolicy(root, new Holder.OfGroup(group), all, EVERYTHING);
    var trust = Roles.trusting(root.principal().arn());
    var role = tenants.roles().createRole(root, NewRole.of(new RoleName("desk"), trust)).role();
    tenants.policies().putInlinePolicy(root, new Holder.OfRole(role.name()), all, EVERYTHING);
    createUser("own");
    var own = new Holder.OfUser(new UserName("own"));
    tenants.policies().putInlinePolicy(root, own, all, EVERYTHING);
    var yellow = lookAgain();
    assertThat(counts(yellow)).isEqualTo(List.of(0L, 4L, 0L));
    assertThat(told(yellow)).contains(List.of("Yellow", role.arn(), "4"));
    tenants.identities().removeUserFromGroup(root, group, new UserName("member"));
    assertThat(counts(lookAgain())).isEqualTo(List.of(3L, 0L, 0L));
  }

  @Test
  void who_is_bounded_to_less_is_no_administrator() {
    addAdministrators(1, 4);
    tenants.policies().putPermissionsBoundary(root, user(1), Policies.AWS_SUPPORT_ACCESS);
    tenants.policies().putPermissionsBoundary(root, user(2), Policies.ADMINISTRATOR_ACCESS);
    assertThat(counts(lookAgain())).isEqualTo(List.of(3L, 0L, 0L));
    tenants.policies().deletePermissionsBoundary(root, user(1));
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 4L, 0L));
  }
}
