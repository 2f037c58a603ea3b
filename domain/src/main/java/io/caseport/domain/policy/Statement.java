package io.caseport.domain.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One statement of a document; {@code number} is its place there, counted from 1.
 *
 * @param principals whom the statement of a trust policy is about; identity policies have none
 * @param resources for a trust policy, whose statements name no resource, every resource
 */
public record Statement(
    int number,
    Optional<String> sid,
    Effect effect,
    Optional<PrincipalClause> principals,
    ActionClause actions,
    ResourceClause resources,
    List<Condition> conditions,
    TextRange place) {
  public Statement {
    conditions = List.copyOf(conditions);
  }

  /**
   * Whether the statement applies to a request; where an open rule would have to tell, only a Deny
   * does.
   */
  public boolean appliesTo(
      Action action, String resource, RequestContext context, EvaluationRules rules) {
    int truth = test(action, resource, context, rules);
    return effect == Effect.DENY ? Truth.mayHold(truth) : Truth.holds(truth);
  }

  /** Whether action and resource alone tell if the statement applies. */
  public boolean isUnconditional() {
    return conditions.isEmpty() && !resources.hasVariables();
  }

  /** Whether it allows every action on every resource whenever it is asked. */
  public boolean allowsEverything() {
    return effect == Effect.ALLOW
        && conditions.isEmpty()
        && actions.namesEverything()
        && resources.namesEverything();
  }

  /** Every key of a request that the statement looks at. */
  public Set<ContextKey> contextKeys() {
    Set<ContextKey> keys = new LinkedHashSet<>();
    resources.patterns().forEach(pattern -> keys.addAll(pattern.keys()));
    for (Condition condition : conditions) {
      keys.add(condition.key());
      condition.values().forEach(value -> keys.addAll(value.keys()));
    }
    return keys;
  }

  int test(Action action, String resource, RequestContext context, EvaluationRules rules) {
    if (!actions.covers(action)) {
      return Truth.NO;
    }
    int truth = resources.test(resource, context, rules);
    for (int i = 0; i < conditions.size() && truth != Truth.NO; i++) {
      truth = Truth.and(truth, conditions.get(i).test(context, rules));
    }
    return truth;
  }
}
