package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

/** What the statements of one or more policies say to one request, policy after policy. */
final class Tally {
  private final Action action;
  private final String resource;
  private final RequestContext context;
  private final EvaluationRules rules;

  private int denied = Truth.NO;
  private int allowed = Truth.NO;
  private Optional<DecidingStatement> deniedBy = Optional.empty();
  private Optional<DecidingStatement> allowedBy = Optional.empty();

  Tally(Action action, String resource, RequestContext context, EvaluationRules rules) {
    this.action = action;
    this.resource = resource;
    this.context = context;
    this.rules = rules;
  }

  /** Adds all policies of a kind, and returns whether one of them allows. */
  int add(PolicyKind kind, List<GrantedPolicy> policies) {
    allowed = Truth.NO;
    for (int i = 0; i < policies.size() && denied != Truth.YES; i++) {
      add(kind, policies.get(i));
    }
    return allowed;
  }

  int add(PolicyKind kind, Optional<GrantedPolicy> policy) {
    allowed = Truth.NO;
    if (policy.isPresent() && denied != Truth.YES) {
      add(kind, policy.get());
    }
    return allowed;
  }

  private void add(PolicyKind kind, GrantedPolicy policy) {
    List<Statement> statements = policy.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean changesNothing = allowed == Truth.YES && statement.effect() == Effect.ALLOW;
      if (changesNothing) {
        continue;
      }
      count(kind, policy.source(), statement, statement.test(action, resource, context, rules));
    }
  }

  /** Counts a statement that was found to apply, or not, or perhaps. */
  void count(PolicyKind kind, PolicySource source, Statement statement, int applies) {
    if (applies == Truth.NO) {
      return;
    }
    switch (statement.effect()) {
      case DENY -> {
        boolean isFirstSure = applies == Truth.YES && denied != Truth.YES;
        if (isFirstSure || (Truth.mayHold(applies) && deniedBy.isEmpty())) {
          deniedBy = Optional.of(DecidingStatement.of(kind, source, statement));
        }
        denied = Truth.or(denied, applies);
      }
      case ALLOW -> {
        boolean grants = kind != PolicyKind.PERMISSIONS_BOUNDARY && kind != PolicyKind.SESSION;
        boolean isFirstSure = applies == Truth.YES && allowed != Truth.YES;
        if (grants && (isFirstSure || (Truth.holds(applies) && allowedBy.isEmpty()))) {
          allowedBy = Optional.of(DecidingStatement.of(kind, source, statement));
        }
        allowed = Truth.or(allowed, applies);
      }
    }
  }

  int allowed() {
    return allowed;
  }

  boolean isDenied() {
    return deniedBy.isPresent();
  }

  Decision explicitDeny() {
    return new Decision.ExplicitDeny(deniedBy.orElseThrow(), Truth.rulesOf(denied));
  }

  Decision allowed(int depends) {
    return new Decision.Allowed(allowedBy.orElseThrow(), Truth.rulesOf(depends | denied));
  }

  Decision implicitDeny(PolicyKind kind, int depends) {
    return new Decision.ImplicitDeny(kind, Truth.rulesOf(depends | denied));
  }
}
