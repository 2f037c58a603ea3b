package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullAccessPoliciesTest extends ComputedCheckTest {
  private static final PolicyName ALL = new PolicyName("all");

  FullAccessPoliciesTest() {
    super(new FullAccessPolicies());
  }

  private PolicyAdministration policies() {
    return tenants.policies();
  }

  private PolicyArn createPolicy() {
    return policies().createPolicy(root, IamPath.ROOT, ALL, "", EVERYTHING).policy().arn();
  }

  private Holder.OfUser user(String name) {
    createUser(name);
    return new Holder.OfUser(new UserName(name));
  }

  private Holder.OfGroup groupOf(String name, String... members) {
    var group = new GroupName(name);
    tenants.identities().createGroup(root, IamPath.ROOT, group);
    for (var member : members) {
      createUser(member);
      tenants.identities().addUserToGroup(root, group, new UserName(member));
    }
    return new Holder.OfGroup(group);
  }

  @Test
  void a_policy_is_red_until_its_default_version_allows_less() {
    var arn = createPolicy();
    var red = lookAgain();
    assertThat(status(red)).isEqualTo(CheckStatus.ERROR);
    assertThat(told(red)).containsExactly(List.of("Red", "all", "-"));
    assertThat(red.flagged().getFirst().arn()).contains(arn.value());
    policies().createPolicyVersion(root, arn, Policies.ALLOW_SUPPORT, false);
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.ERROR);
    policies().setDefaultPolicyVersion(root, arn, "v2");
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(1L, 0L, 0L));
    policies().setDefaultPolicyVersion(root, arn, "v1");
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
    policies().deletePolicyVersion(root, arn, "v2");
    policies().deletePolicy(root, arn);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 0L));
  }

  @Test
  void whom_a_policy_is_attached_to_is_told_up_to_five() {
    var arn = createPolicy();
    var trust = Roles.trusting(root.principal().arn());
    tenants.roles().createRole(root, NewRole.of(new RoleName("desk"), trust));
    policies().attachPolicy(root, new Holder.OfRole(new RoleName("desk")), arn);
    policies().attachPolicy(root, groupOf("friends", "jane", "joe"), arn);
    policies().attachPolicy(root, user("u1"), arn);
    assertThat(told(lookAgain()))
        .containsExactly(List.of("Red", "all", "group/friends, role/desk, user/u1"));
    for (var name : List.of("u2", "u3", "u4")) {
      policies().attachPolicy(root, user(name), arn);
    }
    assertThat(told(lookAgain()))
        .containsExactly(
            List.of(
                "Red", "all", "group/friends, role/desk, user/u1, user/u2, user/u3 and 1 more"));
  }

  @Test
  void an_inline_policy_of_a_group_is_one_however_many_its_members_are() {
    var friends = groupOf("friends", "jane", "joe");
    policies().putInlinePolicy(root, friends, ALL, EVERYTHING);
    var red = lookAgain();
    assertThat(counts(red)).isEqualTo(List.of(0L, 0L, 1L));
    assertThat(told(red)).containsExactly(List.of("Red", "all", "group/friends"));
    policies().putInlinePolicy(root, friends, ALL, Policies.ALLOW_SUPPORT);
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
    policies().putInlinePolicy(root, friends, ALL, EVERYTHING);
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
    policies().deleteInlinePolicy(root, friends, ALL);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 0L));
  }

  @Test
  void inline_policies_of_one_name_are_told_apart_by_their_holders() {
    policies().putInlinePolicy(root, groupOf("jane", "joe"), ALL, EVERYTHING);
    policies().putInlinePolicy(root, user("jane"), ALL, EVERYTHING);
    var red = lookAgain();
    assertThat(told(red))
        .containsExactlyInAnyOrder(
            List.of("Red", "all", "group/jane"), List.of("Red", "all", "user/jane"));
    assertThat(ids(red)).doesNotHaveDuplicates();
  }

  @Test
  void what_aws_has_written_is_not_the_accounts_to_put_right() {
    policies().attachPolicy(root, user("jane"), Policies.ADMINISTRATOR_ACCESS);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 0L));
  }
}
