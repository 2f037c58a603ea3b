package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.analysis.Permissions.Through;
import io.caseport.domain.policy.analysis.Residual.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what policies say to one action.
 *
 * @param requests one of each class, as far as they are known
 * @param complete whether every class is known; if not, nothing is left out of what is told
 */
record CellFinder(PolicySet policies, List<Request> requests, boolean complete) {

  Cell find(Action action) {
    boolean[] seen = new boolean[2];
    requests.forEach(request -> seen[request.decidedBy(policies).isAllowed() ? 1 : 0] = true);
    List<Through> through =
        ActionClasses.policies(policies).stream().flatMap(p -> through(p, action)).toList();
    if (seen[0] && seen[1]) {
      Residual full = residual(action);
      return new Cell.Conditional(through, complete ? new Brevity(requests).shorten(full) : full);
    }
    return seen[1] ? new Cell.Allowed(through) : new Cell.Denied(through);
  }

  private Stream<Through> through(GrantedPolicy policy, Action action) {
    return policy.document().statements().stream()
        .filter(statement -> statement.actions().covers(action))
        .filter(statement -> !complete || applies(statement))
        .map(
            statement ->
                new Through(
                    policy.source(),
                    statement.number(),
                    statement.effect(),
                    statement.resources(),
                    statement.conditions()));
  }

  private boolean applies(Statement statement) {
    return requests.stream()
        .anyMatch(
            request ->
                statement.appliesTo(
                    request.action(), request.resource(), request.context(), EvaluationRules.SAFE));
  }

  /** Each kind of policy must allow, and none may deny. */
  private Residual residual(Action action) {
    List<List<Clause>> oneOfEach = new ArrayList<>();
    oneOfEach.add(clauses(policies.identity(), Effect.ALLOW, action));
    policies
        .boundary()
        .ifPresent(boundary -> oneOfEach.add(clauses(List.of(boundary), Effect.ALLOW, action)));
    policies.session().ifPresent(session -> oneOfEach.add(clauses(session, Effect.ALLOW, action)));
    return new Residual(oneOfEach, clauses(ActionClasses.policies(policies), Effect.DENY, action));
  }

  private static List<Clause> clauses(List<GrantedPolicy> of, Effect effect, Action action) {
    return of.stream()
        .flatMap(policy -> policy.document().statements().stream())
        .filter(statement -> statement.effect() == effect && statement.actions().covers(action))
        .map(statement -> new Clause(Optional.of(statement.resources()), statement.conditions()))
        .toList();
  }
}
