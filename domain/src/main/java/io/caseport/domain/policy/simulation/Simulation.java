package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.Match;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Policies of an imagined caller, and what is known about its requests. The decision is the one
 * that a request would get; what is told beside it says why.
 */
public final class Simulation {
  private static final EvaluationRules RULES = EvaluationRules.SAFE;

  private final PolicySet policies;
  private final Optional<PolicySet> boundaryAlone;
  private final RequestContext context;
  private final List<Placed> identity;
  private final List<Placed> all;
  private final SimulationSize size;

  public Simulation(
      List<SimulatedPolicy> policies, Optional<SimulatedPolicy> boundary, RequestContext context) {
    var limit = boundary.map(SimulatedPolicy::granted);
    this.policies =
        new PolicySet(
            policies.stream().map(SimulatedPolicy::granted).toList(), limit, Optional.empty());
    this.boundaryAlone = limit.map(policy -> PolicySet.of(List.of(policy)));
    this.context = context;
    this.identity = policies.stream().map(Placed::of).toList();
    this.all = Stream.concat(identity.stream(), boundary.stream().map(Placed::of)).toList();
    this.size = SimulationSize.of(Stream.concat(policies.stream(), boundary.stream()), context);
  }

  /** A policy, and where the lines of its text begin. */
  private record Placed(SimulatedPolicy policy, TextLines lines) {
    static Placed of(SimulatedPolicy policy) {
      return new Placed(policy, new TextLines(policy.document().text()));
    }

    Stream<Statement> statements() {
      return policy.document().statements().stream();
    }

    MatchedStatement told(Statement statement) {
      return MatchedStatement.of(policy.id(), lines, statement);
    }
  }

  /** About how many characters are compared with one another to decide on a resource, at most. */
  public long steps(String resource) {
    return size.steps(resource);
  }

  /**
   * @param resource an ARN, or {@code *} where none is meant in particular
   */
  public SimulatedDecision decide(Action action, String resource) {
    var outcome = Outcome.of(decide(policies, action, resource));
    return new SimulatedDecision(
        outcome,
        matched(outcome, action, resource),
        missingKeys(action, resource),
        boundaryAlone.map(alone -> decide(alone, action, resource).isAllowed()));
  }

  private Decision decide(PolicySet set, Action action, String resource) {
    return PolicyEvaluation.decide(set, action, resource, context, RULES);
  }

  private List<MatchedStatement> matched(Outcome outcome, Action action, String resource) {
    return switch (outcome) {
      case ALLOWED -> matched(identity, Effect.ALLOW, action, resource);
      case EXPLICIT_DENY -> matched(all, Effect.DENY, action, resource);
      case IMPLICIT_DENY -> List.of();
    };
  }

  private List<MatchedStatement> matched(
      List<Placed> among, Effect effect, Action action, String resource) {
    return among.stream()
        .flatMap(
            placed ->
                placed
                    .statements()
                    .filter(statement -> statement.effect() == effect)
                    .filter(statement -> statement.appliesTo(action, resource, context, RULES))
                    .map(placed::told))
        .toList();
  }

  private List<String> missingKeys(Action action, String resource) {
    Set<ContextKey> keys = new LinkedHashSet<>();
    all.stream()
        .flatMap(Placed::statements)
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
}
