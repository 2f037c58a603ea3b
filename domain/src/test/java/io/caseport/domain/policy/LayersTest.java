package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.OpenRule.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final Action RESOLVE = Action.of("support:ResolveCase");
  private static final GrantedPolicy ALLOW = Policies.inline("own", Policies.allow("support:*"));
  private static final GrantedPolicy DENY = Policies.inline("guard", Policies.deny("support:*"));
  private static final GrantedPolicy OTHER = Policies.inline("other", Policies.allow("iam:*"));

  private static Decision decide(PolicySet policies) {
    return PolicyEvaluation.decide(policies, RESOLVE, "*", RequestContext.EMPTY);
  }

  private static String reason(PolicySet policies) {
    return decide(policies).reason(RESOLVE);
  }

  @Test
  void a_boundary_limits_and_grants_nothing() {
    PolicySet own = PolicySet.of(List.of(ALLOW));

    assertThat(decide(own.withBoundary(ALLOW)).isAllowed()).isTrue();
    assertThat(reason(own.withBoundary(OTHER)))
        .isEqualTo("because no permissions boundary allows the support:ResolveCase action");
    assertThat(reason(own.withBoundary(DENY)))
        .isEqualTo("with an explicit deny in a permissions boundary: guard (statement 1)");
    assertThat(reason(PolicySet.of(List.of()).withBoundary(ALLOW)))
        .isEqualTo("because no identity-based policy allows the support:ResolveCase action");
  }

  @Test
  void one_of_the_session_policies_must_allow() {
    PolicySet own = PolicySet.of(List.of(ALLOW));

    assertThat(decide(own.withSession(List.of(OTHER, ALLOW))).isAllowed()).isTrue();
    assertThat(reason(own.withSession(List.of(OTHER))))
        .isEqualTo("because no session policy allows the support:ResolveCase action");
    assertThat(reason(own.withSession(List.of())))
        .isEqualTo("because no session policy allows the support:ResolveCase action");
    GrantedPolicy passed =
        new GrantedPolicy(new PolicySource.Session(new PolicyHolder.Role("Ops")), DENY.document());
    assertThat(reason(own.withSession(List.of(ALLOW, passed))))
        .isEqualTo(
            "with an explicit deny in a session policy: the policy passed to the session"
                + " (statement 1)");
  }

  @Test
  void an_allow_is_put_down_to_the_identity_policy() {
    Decision decision =
        decide(PolicySet.of(List.of(ALLOW)).withBoundary(ALLOW).withSession(List.of(ALLOW)));

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Allowed.class,
            allowed -> {
              assertThat(allowed.by().kind()).isEqualTo(PolicyKind.IDENTITY);
              assertThat(allowed.by().source()).isEqualTo(ALLOW.source());
              assertThat(ALLOW.document().positionOf(allowed.by().place().start()))
                  .isEqualTo(new TextPosition(1, 37));
            });
  }

  @Test
  void everyone_may_ask_who_he_is() {
    PolicySet forbidden = PolicySet.of(List.of(Policies.inline("no", Policies.deny("*"))));
    Action ask = Action.of("sts:GetCallerIdentity");

    Decision decision = PolicyEvaluation.decide(forbidden, ask, "*", RequestContext.EMPTY);

    assertThat(decision).isEqualTo(new Decision.AllowedToAll());
    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.reason(ask))
        .isEqualTo("because every caller is allowed the sts:GetCallerIdentity action");
  }

  @Test
  void where_a_rule_is_open_an_allow_does_not_apply_and_a_deny_does() {
    String condition = "\"Condition\":{\"StringNotEquals\":{\"x:k\":\"a\"}},\"Resource\"";
    PolicySet allowed =
        PolicySet.of(
            List.of(
                Policies.inline(
                    "p", Policies.allow("support:*").replace("\"Resource\"", condition))));
    GrantedPolicy guard =
        Policies.inline("q", Policies.deny("support:*").replace("\"Resource\"", condition));
    PolicySet denied = PolicySet.of(List.of(ALLOW, guard));
    RequestContext many = RequestContext.builder().with("x:k", List.of("b", "c")).build();
    OpenRule rule = OpenRule.MANY_VALUES_UNDER_PLAIN_OPERATOR;

    for (Reading reading : Reading.values()) {
      EvaluationRules rules = EvaluationRules.SAFE.with(rule, reading);
      Decision byAllow = PolicyEvaluation.decide(allowed, RESOLVE, "*", many, rules);
      Decision byDeny = PolicyEvaluation.decide(denied, RESOLVE, "*", many, rules);

      assertThat(byAllow.isAllowed()).isEqualTo(reading == Reading.SECOND);
      assertThat(byDeny.isAllowed()).isEqualTo(reading == Reading.FIRST);
      assertThat(byAllow.openRules()).containsExactly(rule);
      assertThat(byDeny.openRules()).containsExactly(rule);
    }
  }

  @Test
  void a_rule_that_changes_nothing_is_not_named() {
    String condition = "\"Condition\":{\"StringEquals\":{\"x:k\":\"b\"}},\"Resource\"";
    GrantedPolicy open =
        Policies.inline("p", Policies.allow("support:*").replace("\"Resource\"", condition));
    RequestContext many = RequestContext.builder().with("x:k", List.of("b", "c")).build();

    assertThat(
            PolicyEvaluation.decide(PolicySet.of(List.of(open, ALLOW)), RESOLVE, "*", many)
                .openRules())
        .isEmpty();
    assertThat(
            PolicyEvaluation.decide(PolicySet.of(List.of(open, DENY)), RESOLVE, "*", many)
                .openRules())
        .isEmpty();
  }

  @Test
  void a_star_that_would_have_to_cross_a_colon_is_open() {
    GrantedPolicy policy =
        Policies.inline(
            "p", Policies.statement("Deny", "Action", "*", "Resource", "arn:aws:x::*:a/*"));

    Decision decision =
        PolicyEvaluation.decide(
            PolicySet.of(List.of(policy)),
            Action.of("x:Do"),
            "arn:aws:x::1:b:a/c",
            RequestContext.EMPTY);

    assertThat(decision).isInstanceOf(Decision.ExplicitDeny.class);
    assertThat(decision.openRules()).containsExactly(OpenRule.STAR_ACROSS_SEGMENTS);
  }
}
