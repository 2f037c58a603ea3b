package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.TagAdministration.Tagged;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may assume a role. */
public interface AssumingRolesContract extends RoleContract {
  String NO_TRUST = "because no role trust policy allows the sts:AssumeRole action";
  String NO_POLICY = "because no identity-based policy allows the sts:AssumeRole action";

  private void assertNotAssumed(String reason, Caller caller, String roleArn) {
    var denied = assertDenied("sts:AssumeRole", () -> assume(caller, request(roleArn)));
    assertThat(denied.reason).startsWith(reason);
  }

  private Caller assumer(String name) {
    return userWith(name, Policies.allowing("sts:AssumeRole"));
  }

  private Caller without(String name) {
    return tenants().as(createUser(name));
  }

  @Test
  default void who_is_named_by_a_role_of_its_account_needs_no_policy_of_its_own() {
    var jane = without("jane");
    assertThat(assume(jane, roleTrusting("desk", jane)).role().arn())
        .isEqualTo("arn:aws:sts::" + root().accountId() + ":assumed-role/desk/at=work");
  }

  @Test
  default void where_a_role_trusts_the_account_a_policy_must_allow_it() {
    var desk = createRole("desk");
    assertNotAssumed(NO_POLICY, without("jane"), desk.arn());
    assertThat(assume(assumer("john"), desk).role().arn()).endsWith(":assumed-role/desk/at=work");
  }

  @Test
  default void a_role_that_does_not_trust_is_like_one_that_is_not_there() {
    var closed = roleTrusting("closed", without("jane"));
    var missing = closed.arn() + "-not";
    for (var arn : new String[] {closed.arn(), missing}) {
      assertNotAssumed(NO_TRUST, assumer("john" + arn.length()), arn);
      assertNotAssumed(NO_POLICY, without("jim" + arn.length()), arn);
    }
  }

  @Test
  default void a_role_does_not_trust_who_takes_the_name_of_a_user_it_trusted() {
    var jane = createUser("jane");
    var desk = roleTrusting("desk", Roles.trusting(jane.arn()));
    identities().deleteUser(root(), jane.name());
    var successor = assumer("jane");
    assertThat(successor.principal().arn()).isEqualTo(jane.arn());
    assertNotAssumed(NO_TRUST, successor, desk.arn());
    roles().updateAssumeRolePolicy(root(), desk.name(), Roles.trusting(jane.arn()));
    assume(successor, desk);
  }

  @Test
  default void a_role_trusts_a_user_under_its_new_name_too() {
    var jane = createUser("jane");
    var desk = roleTrusting("desk", Roles.trusting(jane.arn()));
    var joan = new UserName("joan");
    identities()
        .updateUser(root(), jane.name(), Optional.of(new IamPath("/a/")), Optional.of(joan));
    assume(tenants().as(identities().listUsers(root(), "/a/", LONG_PAGE).items().getFirst()), desk);
    assertNotAssumed(NO_TRUST, assumer("jane"), desk.arn());
  }

  @Test
  default void a_role_does_not_trust_the_successor_of_a_role_it_trusted() {
    var jane = without("jane");
    var first = roleTrusting("first", jane);
    var session = "arn:aws:sts::" + root().accountId() + ":assumed-role/first/at=work";
    var byRole = roleTrusting("by-role", Roles.trusting(first.arn()));
    var bySession = roleTrusting("by-session", Roles.trusting(session));
    var before = assumed(jane, request(first));
    assume(before, byRole);
    assume(before, bySession);
    roles().deleteRole(root(), first.name());
    putRolePolicy(roleTrusting("first", jane), Policies.allowing("sts:AssumeRole"));
    var after = assumed(jane, request(first));
    assertThat(after.principal().arn()).isEqualTo(session);
    assertNotAssumed(NO_TRUST, after, byRole.arn());
    assertNotAssumed(NO_TRUST, after, bySession.arn());
  }

  @Test
  default void a_deny_on_either_side_wins() {
    var jane = without("jane");
    var desk = roleTrusting("desk", jane);
    assume(jane, desk);
    putPolicy("jane", Policies.denying("Never", "sts:*"));
    assertNotAssumed("with an explicit deny in an identity-based policy", jane, desk.arn());
    putPolicy("jane", Policies.allowing("sts:*"));
    assume(jane, desk);
    roles()
        .updateAssumeRolePolicy(
            root(), desk.name(), Roles.trusting(jane.principal().arn()).replace("Allow", "Deny"));
    assertNotAssumed("with an explicit deny in the role trust policy", jane, desk.arn());
  }

  @Test
  default void across_accounts_both_sides_must_allow_it() {
    var guest = guest(Policies.allowing("iam:*"));
    var desk = roleTrusting("desk", guest);
    assertNotAssumed(NO_POLICY, guest, desk.arn());
    putGuestPolicy(Policies.allowing("sts:AssumeRole"));
    var session = tenants().holding(assume(guest, desk).credentials());
    assertThat(session.accountId()).isEqualTo(root().accountId());
    assertNotAssumed(NO_TRUST, guest, createRole("other").arn());
  }

  /** A user of another account, with that inline policy. */
  private Caller guest(String document) {
    var guest =
        identities().createUser(tenants().strangerRoot(), IamPath.ROOT, new UserName("guest"));
    putGuestPolicy(document);
    return tenants().as(guest);
  }

  private void putGuestPolicy(String document) {
    policies()
        .putInlinePolicy(
            tenants().strangerRoot(),
            new Holder.OfUser(new UserName("guest")),
            new PolicyName("own"),
            document);
  }

  @Test
  default void another_account_is_not_told_that_a_role_denies_it() {
    var guest = guest(Policies.allowing("sts:AssumeRole"));
    var desk =
        roleTrusting("desk", Roles.trusting(guest.principal().arn()).replace("Allow", "Deny"));
    assertNotAssumed(NO_TRUST, guest, desk.arn());
    assertNotAssumed(NO_TRUST, guest, desk.arn() + "-not");
  }

  @Test
  default void a_role_of_another_account_shows_its_tags_only_to_its_own_policies() {
    var onApollo =
        Policies.allowing("sts:AssumeRole")
            .replace(
                "\"Resource\":\"*\"",
                "\"Resource\":\"*\",\"Condition\":"
                    + "{\"StringLike\":{\"aws:ResourceTag/project\":\"a*\"}}");
    var apollo = new Tags(List.of(new Tag("project", "apollo")));
    var desk = createRole("desk");
    tenants().tags().tag(root(), new Tagged.OfRole(desk.name()), apollo);
    var guest = guest(onApollo);
    assertNotAssumed(NO_POLICY, guest, desk.arn());
    assertNotAssumed(NO_POLICY, guest, desk.arn() + "-not");
    putGuestPolicy(Policies.allowing("sts:AssumeRole"));
    roles()
        .updateAssumeRolePolicy(
            root(),
            desk.name(),
            RoleContract.trust(
                guest.principal().arn(),
                "\"sts:AssumeRole\"",
                "\"StringEquals\":{\"aws:ResourceTag/project\":\"apollo\"}"));
    assume(guest, desk);
    assertThat(assume(userWith("jane", onApollo), tagged("own", apollo)).role().arn())
        .endsWith(":assumed-role/own/at=work");
  }

  private Role tagged(String name, Tags tags) {
    var role = createRole(name);
    tenants().tags().tag(root(), new Tagged.OfRole(role.name()), tags);
    return role;
  }

  @Test
  default void root_assumes_no_role() {
    var desk = createRole("desk");
    var session =
        tenants().holding(sessions().getSessionToken(root(), Optional.empty(), Optional.empty()));
    for (var caller : new Caller[] {root(), session}) {
      var refusal =
          (Refusal.CredentialNotFit)
              assertRefused(Refusal.CredentialNotFit.class, () -> assume(caller, desk));
      assertThat(refusal.why).isEqualTo(Unfit.ROOT_WHERE_AN_IDENTITY_IS_NEEDED);
    }
  }

  @Test
  default void a_session_of_a_user_assumes_what_the_user_may() {
    var jane = without("jane");
    var desk = roleTrusting("desk", jane);
    var session =
        tenants().holding(sessions().getSessionToken(jane, Optional.empty(), Optional.empty()));
    assertThat(assume(session, desk).role().arn()).endsWith(":assumed-role/desk/at=work");
  }

  @Test
  default void a_role_may_ask_for_what_was_agreed_on() {
    var jane = without("jane");
    var desk =
        roleTrusting(
            "desk",
            RoleContract.trust(
                jane.principal().arn(),
                "\"sts:AssumeRole\"",
                "\"StringEquals\":{\"sts:ExternalId\":\"agreed\"}"));
    assertDenied("sts:AssumeRole", () -> assume(jane, request(desk)));
    assertDenied(
        "sts:AssumeRole",
        () -> assume(jane, known(desk, Optional.of("guessed"), Optional.empty())));
    assume(jane, known(desk, Optional.of("agreed"), Optional.empty()));
  }

  @Test
  default void a_role_may_ask_for_a_one_time_code() {
    var jane = without("jane");
    var desk =
        roleTrusting(
            "desk",
            RoleContract.trust(
                jane.principal().arn(),
                "\"sts:AssumeRole\"",
                "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}"));
    assertNotAssumed(NO_POLICY, jane, desk.arn());
  }

  @Test
  default void the_arn_must_be_a_roles() {
    for (var arn :
        new String[] {
          "arn:aws:iam::" + root().accountId() + ":user/jane",
          "arn:aws:iam::1234:role/too-short",
          "arn:aws:sts::" + root().accountId() + ":assumed-role/desk/x"
        }) {
      assertRefused(
          Refusal.InvalidArgument.class, () -> assume(tenants().supporter(), request(arn)));
    }
  }
}
