package io.caseport.domain.policy;

import java.util.List;

/** Decides a request by the policies of a caller: a deny anywhere wins, and silence is a deny. */
public final class PolicyEvaluation {
  private static final Decision NOTHING_APPLIES = new Decision.ImplicitDeny();

  private PolicyEvaluation() {}

  /**
   * Answers for one action on one resource: an ARN, or {@link ResourcePattern#ANY} where the action
   * has no resource types.
   */
  public static Decision decide(List<GrantedPolicy> policies, Action action, String resource) {
    Decision decision = NOTHING_APPLIES;
    boolean allowed = false;
    for (int p = 0; p < policies.size(); p++) {
      GrantedPolicy policy = policies.get(p);
      List<Statement> statements = policy.document().statements();
      for (int s = 0; s < statements.size(); s++) {
        Statement statement = statements.get(s);
        boolean changesNothing = allowed && statement.effect() == Effect.ALLOW;
        if (changesNothing || !statement.appliesTo(action, resource)) {
          continue;
        }
        DecidingStatement by = DecidingStatement.of(policy.source(), statement);
        if (statement.effect() == Effect.DENY) {
          return new Decision.ExplicitDeny(by);
        }
        decision = new Decision.Allowed(by);
        allowed = true;
      }
    }
    return decision;
  }
}
