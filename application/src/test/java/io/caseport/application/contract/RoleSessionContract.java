package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.SessionLimit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What whoever has assumed a role may do, and how long. */
public interface RoleSessionContract extends RoleContract {
  String TEAM_IS_BLUE = "\"StringEquals\":{\"aws:PrincipalTag/team\":\"blue\"}";

  private Caller jane() {
    return tenants().as(createUser("jane"));
  }

  @Test
  default void a_session_of_a_role_has_the_roles_rights_and_not_the_users() {
    var jane = userWith("jane", Policies.ALLOW_SUPPORT);
    var desk = roleTrusting("desk", jane);
    var session = assumed(jane, request(desk));
    assertThat(session.principal().arn())
        .isEqualTo("arn:aws:sts::" + root().accountId() + ":assumed-role/desk/at=work");
    assertThat(session.principal().userId()).isEqualTo(desk.id() + ":at=work");
    assertMayNotUseSupport(session, "because no identity-based policy allows");
    putRolePolicy(desk, Policies.ALLOW_SUPPORT);
    assertMayUseSupport(session);
    putRolePolicy(desk, Policies.denying("Closed", "support:*"));
    assertMayNotUseSupport(session, "with an explicit deny in an identity-based policy");
  }

  @Test
  default void a_session_policy_limits_what_the_role_may() {
    var jane = jane();
    var desk = roleTrusting("desk", jane);
    putRolePolicy(desk, Policies.ALLOW_SUPPORT);
    assertMayUseSupport(assumed(jane, limited(desk, Policies.allowing("support:Describe*"))));
    assertMayNotUseSupport(
        assumed(jane, limited(desk, Policies.allowing("support:CreateCase"))),
        "because no session policy allows the support:DescribeSeverityLevels action");
    assertMayNotUseSupport(
        assumed(jane, limited(desk, Policies.denying("No", "support:*"))),
        "with an explicit deny in a session policy");
    assertThat(assume(jane, limited(desk, Policies.ALLOW_SUPPORT)).packedPercent())
        .isBetween(1, 100);
  }

  @Test
  default void a_boundary_limits_what_the_role_may() {
    var jane = jane();
    var desk = roleTrusting("desk", jane);
    putRolePolicy(desk, Policies.allowing("*"));
    var session = assumed(jane, request(desk));
    assertMayUseSupport(session);
    policies()
        .putPermissionsBoundary(
            root(), new Holder.OfRole(desk.name()), Policies.AWS_SUPPORT_ACCESS);
    assertMayUseSupport(session);
    var denied = assertDenied("iam:ListUsers", () -> identities().listUsers(session, "/", PAIR));
    assertThat(denied.reason)
        .isEqualTo("because no permissions boundary allows the iam:ListUsers action");
  }

  @Test
  default void a_session_of_a_role_may_administer() {
    var jane = jane();
    var desk = roleTrusting("desk", jane);
    putRolePolicy(desk, Policies.allowing("iam:*"));
    var session = assumed(jane, request(desk));
    assertThat(identities().getUser(session, named("jane")).principal())
        .isEqualTo(jane.principal());
    assertRefused(
        Refusal.InvalidArgument.class, () -> identities().getUser(session, Optional.empty()));
  }

  @Test
  default void a_session_of_a_role_lasts_an_hour_or_as_long_as_the_role_allows() {
    var jane = jane();
    var desk = roleTrusting("desk", jane);
    assertThat(assume(jane, desk).credentials().expiration()).isEqualTo(endOf(3_600));
    assertTooLong(SessionLimit.OF_THE_ROLE, jane, desk, 3_601);
    roles().updateRole(root(), desk.name(), Optional.empty(), Optional.of(7_200));
    assertThat(assume(jane, lasting(desk, 7_200)).credentials().expiration())
        .isEqualTo(endOf(7_200));
    for (int seconds : new int[] {899, 43_201}) {
      assertRefused(Refusal.InvalidArgument.class, () -> assume(jane, lasting(desk, seconds)));
    }
  }

  @Test
  default void a_chain_of_roles_goes_on_for_an_hour_at_a_time() {
    var jane = jane();
    var first = roleTrusting("first", jane);
    var second = roleTrusting("second", Roles.trusting(first.arn()));
    roles().updateRole(root(), second.name(), Optional.empty(), Optional.of(7_200));
    var session = assumed(jane, request(first));
    assertThat(assume(session, second).role().arn()).endsWith(":assumed-role/second/at=work");
    assertTooLong(SessionLimit.OF_A_CHAIN_OF_ROLES, session, second, 3_601);
  }

  private void assertTooLong(SessionLimit limit, Caller caller, Role role, int seconds) {
    var refusal =
        (Refusal.SessionTooLong)
            assertRefused(
                Refusal.SessionTooLong.class, () -> assume(caller, lasting(role, seconds)));
    assertThat(refusal.limit).isEqualTo(limit);
  }

  @Test
  default void tags_need_permission_and_can_be_asked_for() {
    var jane = jane();
    var blue = new SessionTags(Map.of("team", "blue"), Set.of());
    var desk = roleTrusting("desk", jane);
    putRolePolicy(
        desk,
        Policies.ALLOW_SUPPORT.replace(
            "\"Resource\":\"*\"", "\"Resource\":\"*\",\"Condition\":{" + TEAM_IS_BLUE + "}"));
    assertDenied("sts:TagSession", () -> assume(jane, tagged(desk, blue)));
    roles()
        .updateAssumeRolePolicy(
            root(),
            desk.name(),
            RoleContract.trust(
                jane.principal().arn(),
                "\"sts:AssumeRole\",\"sts:TagSession\"",
                "\"StringEqualsIfExists\":{\"aws:RequestTag/team\":[\"blue\",\"red\"]}"));
    assertMayUseSupport(assumed(jane, tagged(desk, blue)));
    assertMayNotUseSupport(
        assumed(jane, tagged(desk, new SessionTags(Map.of("team", "red"), Set.of()))),
        "because no identity-based policy allows");
    assertMayNotUseSupport(assumed(jane, request(desk)), "because no identity-based policy allows");
    assertDenied(
        "sts:AssumeRole",
        () -> assume(jane, tagged(desk, new SessionTags(Map.of("team", "x"), Set.of()))));
  }

  @Test
  default void transitive_tags_go_on_to_the_next_role() {
    var jane = jane();
    var both = "\"sts:AssumeRole\",\"sts:TagSession\"";
    var always = "\"Null\":{\"aws:PrincipalArn\":\"false\"}";
    var first = roleTrusting("first", RoleContract.trust(jane.principal().arn(), both, always));
    var second = roleTrusting("second", RoleContract.trust(first.arn(), both, always));
    putRolePolicy(
        second,
        Policies.ALLOW_SUPPORT.replace(
            "\"Resource\":\"*\"", "\"Resource\":\"*\",\"Condition\":{" + TEAM_IS_BLUE + "}"));
    var passing = new SessionTags(Map.of("team", "blue"), Set.of("team"));
    var staying = new SessionTags(Map.of("team", "blue"), Set.of());
    assertMayUseSupport(assumed(assumed(jane, tagged(first, passing)), request(second)));
    assertMayNotUseSupport(
        assumed(assumed(jane, tagged(first, staying)), request(second)),
        "because no identity-based policy allows");
    var session = assumed(jane, tagged(first, passing));
    assertRefused(Refusal.InvalidArgument.class, () -> assume(session, tagged(second, staying)));
  }

  @Test
  default void the_source_identity_stays_the_same_through_a_chain() {
    var jane = jane();
    var both = "\"sts:AssumeRole\",\"sts:SetSourceIdentity\"";
    var always = "\"Null\":{\"aws:PrincipalArn\":\"false\"}";
    var first = roleTrusting("first", RoleContract.trust(jane.principal().arn(), both, always));
    var second = roleTrusting("second", RoleContract.trust(first.arn(), both, always));
    var named = known(first, Optional.empty(), Optional.of("jane@corp"));
    assertThat(assume(jane, named).role().credential().sourceIdentity()).contains("jane@corp");
    var session = assumed(jane, named);
    assertThat(assume(session, second).role().credential().sourceIdentity()).contains("jane@corp");
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> assume(session, known(second, Optional.empty(), Optional.of("other"))));
    assertDenied(
        "sts:SetSourceIdentity",
        () ->
            assume(
                jane,
                known(roleTrusting("third", jane), Optional.empty(), Optional.of("jane@corp"))));
  }

  @Test
  default void a_chain_goes_on_only_where_its_source_identity_may() {
    var jane = jane();
    var both = "\"sts:AssumeRole\",\"sts:SetSourceIdentity\"";
    var always = "\"Null\":{\"aws:PrincipalArn\":\"false\"}";
    var first = roleTrusting("first", RoleContract.trust(jane.principal().arn(), both, always));
    var plain = roleTrusting("plain", Roles.trusting(first.arn()));
    var janes = "\"StringEquals\":{\"sts:SourceIdentity\":\"jane@corp\"}";
    var named = roleTrusting("named", RoleContract.trust(first.arn(), both, janes));
    var session = assumed(jane, known(first, Optional.empty(), Optional.of("jane@corp")));
    assertDenied("sts:SetSourceIdentity", () -> assume(session, plain));
    assertThat(assume(session, named).role().credential().sourceIdentity()).contains("jane@corp");
    var nameless = assumed(jane, request(first));
    assertThat(assume(nameless, plain).role().credential().sourceIdentity()).isEmpty();
    assertDenied("sts:AssumeRole", () -> assume(nameless, named));
    putRolePolicy(first, Policies.denying("Unnamed", "sts:SetSourceIdentity"));
    assertDenied("sts:SetSourceIdentity", () -> assume(session, named));
  }
}
