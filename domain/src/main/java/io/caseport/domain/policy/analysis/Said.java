package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ActionClause;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.TextRange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What policies say about one action, kind by kind, whatever the order and the names of statements:
 * where it is the same, every request is decided the same.
 */
record Said(
    Set<Statement> identity, Optional<Set<Statement>> boundary, Optional<Set<Statement>> session) {
  private static final ActionClause ASKED = new ActionClause(false, List.of());

  static Said of(PolicySet policies, Action action) {
    return new Said(
        said(policies.identity(), action),
        policies.boundary().map(boundary -> said(List.of(boundary), action)),
        policies.session().map(session -> said(session, action)));
  }

  private static Set<Statement> said(Collection<GrantedPolicy> policies, Action action) {
    return policies.stream()
        .flatMap(policy -> policy.document().statements().stream())
        .filter(statement -> statement.actions().covers(action))
        .map(Said::unnamed)
        .collect(Collectors.toSet());
  }

  private static Statement unnamed(Statement statement) {
    return new Statement(
        0,
        Optional.empty(),
        statement.effect(),
        statement.principals(),
        ASKED,
        statement.resources(),
        statement.conditions(),
        TextRange.NONE);
  }
}
