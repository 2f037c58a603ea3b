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

  /** Whether the clause covers a resource for a request. */
  public Match match(String resource, RequestContext context, EvaluationRules rules) {
    return Truth.match(test(resource, context, rules));
  }

  /** Whether a clause without variables covers a resource under every reading. */
  public boolean covers(String resource) {
    return test(resource, RequestContext.EMPTY, EvaluationRules.SAFE) == Truth.YES;
  }

  /** Whether one of the patterns alone stands for every resource. */
  public boolean namesEverything() {
    return !negated && patterns.stream().anyMatch(ResourcePattern::isAnything);
  }

  /** Whether the clause depends on the request. */
  public boolean hasVariables() {
    return patterns.stream().anyMatch(ResourcePattern::hasVariables);
  }

  int test(String resource, RequestContext context, EvaluationRules rules) {
    int any = Truth.NO;
    boolean hasNoValue = false;
    // By index: an iterator here would allocate.
    for (int i = 0; i < patterns.size() && any != Truth.YES; i++) {
      any = Truth.or(any, patterns.get(i).test(resource, context, rules));
      hasNoValue |= negated && patterns.get(i).hasNoValue(context);
    }
    if (!negated) {
      return any;
    }
    int covered = Truth.not(any);
    return hasNoValue
        ? rules.weigh(OpenRule.NOT_RESOURCE_WITHOUT_VALUE, covered, Truth.NO)
        : covered;
  }
}
