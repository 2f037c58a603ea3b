package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyEvaluationTest {
  private static final Action RESOLVE = Action.of("support:ResolveCase");
  private static final PolicySource ACCESS =
      new PolicySource.Managed(
          "arn:aws:iam::aws:policy/AWSSupportAccess", new PolicyHolder.Group("engineers"));
  private static final GrantedPolicy SUPPORT_ACCESS =
      new GrantedPolicy(ACCESS, PolicyDocument.parse(Policies.allow("support:*")));

  @Test
  void nothing_is_allowed_without_a_policy() {
    Decision decision = PolicyEvaluation.decide(List.of(), RESOLVE, "*");

    assertThat(decision).isEqualTo(new Decision.ImplicitDeny(PolicyKind.IDENTITY, Set.of()));
    assertThat(decision.isAllowed()).isFalse();
    assertThat(decision.reason(RESOLVE))
        .isEqualTo("because no identity-based policy allows the support:ResolveCase action");
  }

  @Test
  void an_allow_names_the_statement_that_gave_it() {
    Decision decision = PolicyEvaluation.decide(List.of(SUPPORT_ACCESS), RESOLVE, "*");

    assertThat(decision)
        .isEqualTo(
            new Decision.Allowed(
                new DecidingStatement(
                    PolicyKind.IDENTITY,
                    ACCESS,
                    1,
                    Optional.empty(),
                    SUPPORT_ACCESS.document().statements().getFirst().place()),
                Set.of()));
    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.reason(RESOLVE))
        .isEqualTo(
            "because of an allow in an identity-based policy: "
                + "arn:aws:iam::aws:policy/AWSSupportAccess (statement 1)");
  }

  @Test
  void the_first_of_several_denies_is_named() {
    GrantedPolicy guard =
        Policies.inline(
            "guard",
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "support:*", "Resource": "*"},
              {"Sid": "First", "Effect": "Deny", "Action": "support:*", "Resource": "*"},
              {"Sid": "Second", "Effect": "Deny", "Action": "support:Resolve*", "Resource": "*"}
            ]}
            """);

    assertThat(PolicyEvaluation.decide(List.of(guard), RESOLVE, "*"))
        .isInstanceOfSatisfying(
            Decision.ExplicitDeny.class, deny -> assertThat(deny.by().sid()).hasValue("First"));
    assertThat(CompiledPolicies.of(List.of(guard)).decide(RESOLVE, "*", RequestContext.EMPTY))
        .isEqualTo(PolicyEvaluation.decide(List.of(guard), RESOLVE, "*"));
  }

  @Test
  void an_explicit_deny_wins_over_any_allow_and_names_its_sid() {
    GrantedPolicy guard =
        Policies.inline(
            "guard",
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "support:*", "Resource": "*"},
              {"Sid": "DenyResolve", "Effect": "Deny", "Action": "support:Resolve*", "Resource": "*"}
            ]}
            """);

    for (List<GrantedPolicy> policies :
        List.of(List.of(SUPPORT_ACCESS, guard), List.of(guard, SUPPORT_ACCESS))) {
      Decision decision = PolicyEvaluation.decide(policies, RESOLVE, "*");

      assertThat(decision)
          .isEqualTo(
              new Decision.ExplicitDeny(
                  new DecidingStatement(
                      PolicyKind.IDENTITY,
                      guard.source(),
                      2,
                      Optional.of("DenyResolve"),
                      guard.document().statements().getLast().place()),
                  Set.of()));
      assertThat(decision.isAllowed()).isFalse();
      assertThat(decision.reason(RESOLVE))
          .isEqualTo(
              "with an explicit deny in an identity-based policy: guard (statement"
                  + " \"DenyResolve\")");
    }
  }

  @Test
  void a_statement_without_sid_is_named_by_its_number() {
    GrantedPolicy guard =
        new GrantedPolicy(ACCESS, PolicyDocument.parse(Policies.deny("support:ResolveCase")));

    assertThat(PolicyEvaluation.decide(List.of(guard), RESOLVE, "*").reason(RESOLVE))
        .isEqualTo(
            "with an explicit deny in an identity-based policy: "
                + "arn:aws:iam::aws:policy/AWSSupportAccess (statement 1)");
  }

  @Test
  void the_root_user_is_allowed_everything() {
    Decision decision = new Decision.AllowedAsRoot();

    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.reason(RESOLVE)).contains("root user");
  }

  @ParameterizedTest
  @CsvSource({
    "Allow, Action, support:ResolveCase, Resource, *, true",
    "Allow, Action, support:CreateCase, Resource, *, false",
    "Allow, NotAction, support:CreateCase, Resource, *, true",
    "Allow, NotAction, support:Resolve*, Resource, *, false",
    "Allow, NotAction, iam:*, Resource, *, true",
    "Allow, NotAction, *, Resource, *, false",
    "Allow, Action, *, Resource, arn:aws:support::111122223333:case/*, false",
    "Allow, Action, *, Resource, arn:aws:support:*, false",
    "Allow, Action, *, NotResource, arn:aws:support::111122223333:case/*, true",
    "Allow, Action, *, NotResource, *, false",
    "Allow, NotAction, iam:*, NotResource, arn:aws:iam::111122223333:user/a, true",
  })
  void an_action_without_resource_types_is_matched_by_the_bare_star_only(
      String effect,
      String actionKey,
      String action,
      String resourceKey,
      String resource,
      boolean allowed) {
    String json = Policies.statement(effect, actionKey, action, resourceKey, resource);

    assertThat(
            PolicyEvaluation.decide(List.of(Policies.inline("p", json)), RESOLVE, "*").isAllowed())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "Resource, arn:aws:iam::111122223333:user/*, true",
    "Resource, arn:aws:iam::111122223333:user/b*, false",
    "Resource, *, true",
    "NotResource, arn:aws:iam::111122223333:user/b*, true",
    "NotResource, arn:aws:iam::111122223333:user/a*, false",
    "NotResource, *, false",
  })
  void an_action_on_a_resource_is_matched_by_its_arn(
      String resourceKey, String resource, boolean allowed) {
    String json = Policies.statement("Allow", "Action", "iam:*", resourceKey, resource);

    Decision decision =
        PolicyEvaluation.decide(
            List.of(Policies.inline("p", json)),
            Action.of("iam:GetUser"),
            "arn:aws:iam::111122223333:user/alice");

    assertThat(decision.isAllowed()).isEqualTo(allowed);
  }

  @Test
  void a_list_applies_when_any_entry_does_and_a_negated_list_when_none_does() {
    String resolveListed = Policies.allow("iam:*", "support:ResolveCase");
    String resolveLeftOut =
        Policies.statement("Allow", "NotAction", "[\"iam:*\",\"support:R*\"]", "Resource", "*");

    assertThat(decide(resolveListed)).isInstanceOf(Decision.Allowed.class);
    assertThat(decide(resolveLeftOut)).isInstanceOf(Decision.ImplicitDeny.class);
  }

  private static Decision decide(String json) {
    return PolicyEvaluation.decide(List.of(Policies.inline("p", json)), RESOLVE, "*");
  }
}
