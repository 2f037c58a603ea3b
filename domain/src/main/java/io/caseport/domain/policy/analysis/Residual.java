package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.Match;
import io.caseport.domain.policy.ResourceClause;
import java.util.List;
import java.util.Optional;

/**
 * What a request for an action must meet to be allowed.
 *
 * @param oneOfEach lists of which each has a clause that holds
 * @param noneOf clauses of which none holds
 */
public record Residual(List<List<Clause>> oneOfEach, List<Clause> noneOf) {
  public Residual {
    oneOfEach = oneOfEach.stream().map(List::copyOf).toList();
    noneOf = List.copyOf(noneOf);
  }

  /**
   * Holds where the resource is covered and every condition is met.
   *
   * @param resources empty where every resource will do
   */
  public record Clause(Optional<ResourceClause> resources, List<Condition> conditions) {
    public Clause {
      conditions = List.copyOf(conditions);
    }

    private boolean holds(Effect effect, Request request) {
      return resources.stream().allMatch(clause -> isMet(clause, effect, request))
          && conditions.stream().allMatch(condition -> isMet(condition, effect, request));
    }
  }

  /** Whether a request for the action is allowed. */
  public boolean admits(Request request) {
    return oneOfEach.stream()
            .allMatch(some -> some.stream().anyMatch(one -> one.holds(Effect.ALLOW, request)))
        && noneOf.stream().noneMatch(one -> one.holds(Effect.DENY, request));
  }

  static boolean isMet(ResourceClause clause, Effect effect, Request request) {
    return isMet(clause.match(request.resource(), request.context(), EvaluationRules.SAFE), effect);
  }

  static boolean isMet(Condition condition, Effect effect, Request request) {
    return isMet(condition.match(request.context(), EvaluationRules.SAFE), effect);
  }

  /** What an open rule would have to tell counts for a Deny only. */
  private static boolean isMet(Match match, Effect effect) {
    return effect == Effect.ALLOW ? match == Match.YES : match != Match.NO;
  }
}
