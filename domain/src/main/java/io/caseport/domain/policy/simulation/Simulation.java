package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.Match;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Policies of an imagined caller, and what is known about its requests. The decision is the one
 * that a request would get; what is told beside it says why.
 */
public record Simulation(
    List<SimulatedPolicy> policies, Optional<SimulatedPolicy> boundary, RequestContext context) {
  private static final EvaluationRules RULES = EvaluationRules.SAFE;

  public Simulation {
    policies = List.copyOf(policies);
  }

  /**
   * @param resource an ARN, or {@code *} where none is meant in particular
   */
  public SimulatedDecision decide(Action action, String resource) {
    var identity = policies.stream().map(SimulatedPolicy::granted).toList();
    var set = new PolicySet(identity, boundary.map(SimulatedPolicy::granted), Optional.empty());
    var outcome = Outcome.of(PolicyEvaluation.decide(set, action, resource, context, RULES));
    return new SimulatedDecision(
        outcome,
        matched(outcome, action, resource),
        missingKeys(action, resource),
        boundary.map(policy -> allows(policy, action, resource)));
  }

  private List<MatchedStatement> matched(Outcome outcome, Action action, String resource) {
    return switch (outcome) {
      case ALLOWED -> matched(policies.stream(), Effect.ALLOW, action, resource);
      case EXPLICIT_DENY -> matched(all(), Effect.DENY, action, resource);
      case IMPLICIT_DENY -> List.of();
    };
  }

  private List<MatchedStatement> matched(
      Stream<SimulatedPolicy> among, Effect effect, Action action, String resource) {
    var matched = new ArrayList<MatchedStatement>();
    among.forEach(
        policy -> {
          for (Statement statement : policy.document().statements()) {
            if (statement.effect() == effect
                && statement.appliesTo(action, resource, context, RULES)) {
              matched.add(MatchedStatement.of(policy, statement));
            }
          }
        });
    return matched;
  }

  private List<String> missingKeys(Action action, String resource) {
    Set<ContextKey> keys = new LinkedHashSet<>();
    all()
        .flatMap(policy -> policy.document().statements().stream())
        .filter(statement -> isAbout(statement, action, resource))
        .forEach(statement -> keys.addAll(statement.contextKeys()));
    return keys.stream()
        .filter(key -> context.values(key).isEmpty())
        .map(ContextKey::name)
        .toList();
  }

  /** Whether the statement may apply, given the right context. */
  private boolean isAbout(Statement statement, Action action, String resource) {
    return statement.actions().covers(action)
        && (statement.resources().hasVariables()
            || statement.resources().match(resource, context, RULES) != Match.NO);
  }

  private boolean allows(SimulatedPolicy policy, Action action, String resource) {
    var alone = PolicySet.of(List.of(policy.granted()));
    return PolicyEvaluation.decide(alone, action, resource, context, RULES).isAllowed();
  }

  private Stream<SimulatedPolicy> all() {
    return Stream.concat(policies.stream(), boundary.stream());
  }
}
