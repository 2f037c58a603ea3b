package io.caseport.domain.policy.outline;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.catalogue.CatalogueAction;

/** How far a document goes with one action. */
public enum Reach {
  /** Allowed on everything, whatever the request. */
  ALLOWED,
  /** Allowed on some resources, or under some conditions. */
  LIMITED,
  /** Denied on everything, whatever the request. */
  DENIED,
  /** Nothing allows it. */
  UNTOUCHED;

  static Reach of(PolicyDocument document, CatalogueAction action) {
    Action asked = new Action(action.service(), action.name());
    boolean allowed = false;
    boolean wholly = false;
    boolean restricted = false;
    for (Statement statement : document.statements()) {
      boolean concerned =
          statement.actions().covers(asked)
              && (action.takesResource() || statement.resources().covers(ResourcePattern.ANY));
      if (!concerned) {
        continue;
      }
      boolean always = statement.conditions().isEmpty() && isEverything(statement, action);
      if (statement.effect() == Effect.DENY && always) {
        return DENIED;
      }
      restricted |= statement.effect() == Effect.DENY;
      allowed |= statement.effect() == Effect.ALLOW;
      wholly |= statement.effect() == Effect.ALLOW && always;
    }
    if (!allowed) {
      return UNTOUCHED;
    }
    return wholly && !restricted ? ALLOWED : LIMITED;
  }

  private static boolean isEverything(Statement statement, CatalogueAction action) {
    ResourceClause resources = statement.resources();
    boolean named =
        resources.patterns().stream()
            .anyMatch(pattern -> pattern.text().equals(ResourcePattern.ANY));
    return resources.negated() ? !action.takesResource() : named;
  }
}
