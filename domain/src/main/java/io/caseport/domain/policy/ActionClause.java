package io.caseport.domain.policy;

import java.util.List;

/** The Action element of a statement or, when negated, its NotAction. */
public record ActionClause(boolean negated, List<ActionPattern> patterns) {
  public ActionClause {
    patterns = List.copyOf(patterns);
  }

  /** Whether there may be an action of the service that the clause covers. */
  public boolean concerns(String service) {
    return negated
        ? patterns.stream().noneMatch(pattern -> pattern.coversAllOf(service))
        : patterns.stream().anyMatch(pattern -> pattern.concerns(service));
  }

  /** Whether one of the patterns alone stands for every action of every service. */
  public boolean namesEverything() {
    return !negated && patterns.stream().anyMatch(ActionPattern::isAnything);
  }

  public boolean covers(Action action) {
    // By index: an iterator here would be the only allocation of a decision's inner loop.
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matches(action)) {
        return !negated;
      }
    }
    return negated;
  }
}
