package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

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

  /** A statement that depends on more than action and resource counts only where it denies. */
  public boolean appliesTo(Action action, String resource) {
    return isUnconditional()
        ? actions.covers(action) && resources.covers(resource)
        : effect == Effect.DENY && actions.covers(action);
  }

  /** Whether action and resource alone tell if the statement applies. */
  public boolean isUnconditional() {
    return conditions.isEmpty()
        && resources.patterns().stream().noneMatch(ResourcePattern::hasVariables);
  }
}
