package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements without which every request is decided the same. */
public final class NeedlessStatements {
  /** Why a statement is not needed. */
  public enum Reason {
    /** No request can meet it. */
    NEVER_APPLIES,
    /** Whatever it says, others say as well, or undo. */
    SHADOWED
  }

  /** A statement that could be left out; leaving out several at once may change something. */
  public record Needless(PolicySource source, int number, Reason reason) {}

  private NeedlessStatements() {}

  /** Those that surely are; a statement whose analysis is in doubt is not among them. */
  public static List<Needless> of(PolicySet policies) {
    List<Needless> needless = new ArrayList<>();
    for (GrantedPolicy policy : ActionClasses.policies(policies)) {
      for (Statement statement : policy.document().statements()) {
        PolicySet without = without(policy, statement, policies);
        if (PolicyDifference.between(policies, without).isNone()) {
          Reason reason = applies(policy, statement) ? Reason.SHADOWED : Reason.NEVER_APPLIES;
          needless.add(new Needless(policy.source(), statement.number(), reason));
        }
      }
    }
    return needless;
  }

  private static boolean applies(GrantedPolicy policy, Statement statement) {
    PolicySet alone = PolicySet.of(List.of(only(policy, List.of(statement))));
    boolean[] found = new boolean[1];
    for (ActionClasses.Alike alike : ActionClasses.ofEvery(List.of(alone)).classes()) {
      alike
          .requests()
          .forEach(
              r ->
                  found[0] |=
                      statement.appliesTo(
                          r.action(), r.resource(), r.context(), EvaluationRules.SAFE));
    }
    return found[0];
  }

  private static PolicySet without(GrantedPolicy policy, Statement left, PolicySet policies) {
    GrantedPolicy fewer =
        only(policy, policy.document().statements().stream().filter(s -> !s.equals(left)).toList());
    return new PolicySet(
        policies.identity().stream().map(p -> p.equals(policy) ? fewer : p).toList(),
        policies.boundary().map(p -> p.equals(policy) ? fewer : p),
        policies
            .session()
            .map(session -> session.stream().map(p -> p.equals(policy) ? fewer : p).toList()));
  }

  private static GrantedPolicy only(GrantedPolicy policy, List<Statement> statements) {
    return new GrantedPolicy(policy.source(), policy.document().withStatements(statements));
  }
}
