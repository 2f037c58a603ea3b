package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.AccessExplanation.Grounds;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.analysis.WhyNot.Repair;
import io.caseport.domain.refusal.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The promises of {@link AccessExplanation}. */
public interface AccessExplanationContract extends IdentityContract, CaseContract {
  Action CREATE_CASE = Action.of("support:CreateCase");
  UUID REQUEST = UUID.fromString("0f3c5e1a-8d2b-4c7e-9a46-2f1d7b8c3e50");

  @Override
  Installation tenants();

  private AccessExplanation explanation() {
    return tenants().accessExplanation();
  }

  private Grounds why(String arn, Action action) {
    return explanation().why(root(), arn, action, "*");
  }

  private void put(Holder holder, String name, String document) {
    policies().putInlinePolicy(root(), holder, new PolicyName(name), document);
  }

  private void refuse(Caller caller, UUID requestId) {
    var denied =
        assertDenied(
            "support:DescribeCases", () -> cases().describeCases(caller, CaseRequests.all()));
    var call =
        new AuditedCall(
            new AuditedOperation("support.amazonaws.com", "DescribeCases", true),
            Optional.of(requestId),
            Map.of());
    tenants().auditedCalls().refused(caller, call, "AccessDeniedException", denied);
  }

  @Test
  default void what_nothing_allows_is_told_with_the_smallest_document_that_would() {
    var jane = createUser("jane");
    var grounds = why(jane.arn(), CREATE_CASE);
    assertThat(grounds.decision()).isInstanceOf(Decision.ImplicitDeny.class);
    var grant = grounds.grant().orElseThrow();
    assertThat(grant.text()).contains("support:CreateCase").doesNotContain("support:*");
    put(new Holder.OfUser(jane.name()), "grant", grant.text());
    var now = why(jane.arn(), CREATE_CASE);
    assertThat(now.decision()).isInstanceOf(Decision.Allowed.class);
    assertThat(now.grant()).isEmpty();
    assertThat(why(jane.arn(), Action.of("support:ResolveCase")).decision().isAllowed()).isFalse();
  }

  @Test
  default void what_a_statement_denies_no_document_allows() {
    var jane = createUser("jane");
    put(new Holder.OfUser(jane.name()), "all", Policies.allowing("*"));
    put(new Holder.OfUser(jane.name()), "no", Policies.denying("NoCases", "support:CreateCase"));
    var grounds = why(jane.arn(), CREATE_CASE);
    assertThat(grounds.decision())
        .isInstanceOfSatisfying(
            Decision.ExplicitDeny.class,
            denied -> assertThat(denied.by().sid()).contains("NoCases"));
    assertThat(grounds.grant()).isEmpty();
    assertThat(grounds.whyNot().orElseThrow().repair().orElseThrow())
        .isInstanceOf(Repair.RemoveDeny.class);
  }

  @Test
  default void groups_and_boundaries_count_and_a_session_is_its_roles() {
    var jane = createUser("jane");
    var staff = createGroup("staff");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    put(new Holder.OfGroup(staff.name()), "group", Policies.allowing("support:*"));
    assertThat(why(jane.arn(), CREATE_CASE).decision().isAllowed()).isTrue();
    var role = createRole("desk");
    var holder = new Holder.OfRole(role.name());
    put(holder, "own", Policies.allowing("*"));
    policies().putPermissionsBoundary(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    var session = "arn:aws:sts::%s:assumed-role/desk/monday".formatted(root().accountId().value());
    assertThat(why(session, CREATE_CASE).decision().isAllowed()).isTrue();
    var beyond = why(session, Action.of("iam:ListUsers"));
    assertThat(beyond.decision()).isInstanceOf(Decision.ImplicitDeny.class);
    assertThat(beyond.grant()).isEmpty();
    assertThat(why(root().principal().arn(), CREATE_CASE).decision())
        .isEqualTo(new Decision.AllowedAsRoot());
  }

  @Test
  default void only_identities_of_the_own_account_can_be_asked_about() {
    var jane = createUser("jane");
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> explanation().why(tenants().strangerRoot(), jane.arn(), CREATE_CASE, "*"));
    assertRefused(Refusal.InvalidInput.class, () -> why("jane", CREATE_CASE));
    assertRefused(Refusal.NoSuchEntity.class, () -> why(jane.arn() + "t", CREATE_CASE));
  }

  @Test
  default void a_denied_request_is_found_and_decided_anew() {
    var nobody = tenants().userWithoutPolicy();
    refuse(nobody, UUID.randomUUID());
    refuse(nobody, REQUEST);
    refuse(nobody, UUID.randomUUID());
    var denied = explanation().whyDenied(root(), REQUEST).orElseThrow();
    assertThat(denied.request().principalArn()).isEqualTo(nobody.principal().arn());
    assertThat(denied.request().action()).isEqualTo("support:DescribeCases");
    assertThat(denied.request().reason()).contains("because no identity-based policy allows");
    assertThat(denied.record().text()).contains(REQUEST.toString());
    var now = denied.now().orElseThrow();
    assertThat(now.decision().isAllowed()).isFalse();
    assertThat(now.grant().map(PolicyDocument::text).orElseThrow())
        .contains("support:DescribeCases");
    assertThat(explanation().whyDenied(root(), new UUID(0, 1))).isEmpty();
    assertThat(explanation().whyDenied(tenants().strangerRoot(), REQUEST)).isEmpty();
  }

  @Test
  default void who_is_gone_is_told_of_as_the_trail_knows_it() {
    var jane = createUser("jane");
    refuse(tenants().as(jane), REQUEST);
    identities().deleteUser(root(), jane.name());
    var denied = explanation().whyDenied(root(), REQUEST).orElseThrow();
    assertThat(denied.now()).isEmpty();
    assertThat(denied.request().principalArn()).isEqualTo(jane.arn());
  }

  @Test
  default void it_takes_the_permissions_that_show_as_much() {
    var nobody = tenants().userWithoutPolicy();
    refuse(nobody, REQUEST);
    assertDenied(
        "iam:SimulatePrincipalPolicy",
        () -> explanation().why(nobody, nobody.principal().arn(), CREATE_CASE, "*"));
    assertDenied("cloudtrail:LookupEvents", () -> explanation().whyDenied(nobody, REQUEST));
    var reader = AdvisorCallers.allowed(tenants(), "cloudtrail:LookupEvents");
    assertDenied("iam:SimulatePrincipalPolicy", () -> explanation().whyDenied(reader, REQUEST));
    assertThat(explanation().whyDenied(reader, new UUID(0, 1))).isEmpty();
    var ann = tenants().engineer("ann", "desk:ListCases");
    assertThat(ann.accountId()).isEqualTo(AccountId.DESK);
    assertDenied("desk:LookupAuditEvents", () -> explanation().whyDenied(ann, REQUEST));
  }
}
