package io.caseport.domain.policy;

import java.util.List;

/** The Resource element of a statement or, when negated, its NotResource. */
public record ResourceClause(boolean negated, List<ResourcePattern> patterns) {
  /** What a statement that names no resource is about. */
  public static final ResourceClause EVERY =
      new ResourceClause(false, List.of(ResourcePattern.of(ResourcePattern.ANY)));

  public ResourceClause {
    patterns = List.copyOf(patterns);
  }

  public boolean covers(String resource) {
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matches(resource)) {
        return !negated;
      }
    }
    return negated;
  }
}
