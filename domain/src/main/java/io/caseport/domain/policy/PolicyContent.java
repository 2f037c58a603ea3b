package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

/** What the text of a policy document says. */
final class PolicyContent {
  private final Optional<PolicyVersion> version;
  private final Optional<String> id;
  private final List<Statement> statements;
  // Two threads may both compile the document; they come to the same sets.
  private Optional<List<ActionSet>> coveredActions = Optional.empty();

  PolicyContent(Optional<PolicyVersion> version, Optional<String> id, List<Statement> statements) {
    this.version = version;
    this.id = id;
    this.statements = List.copyOf(statements);
  }

  Optional<PolicyVersion> version() {
    return version;
  }

  Optional<String> id() {
    return id;
  }

  List<Statement> statements() {
    return statements;
  }

  List<ActionSet> coveredActions() {
    Optional<List<ActionSet>> compiled = coveredActions;
    if (compiled.isEmpty()) {
      compiled = Optional.of(statements.stream().map(s -> ActionSet.of(s.actions())).toList());
      coveredActions = compiled;
    }
    return compiled.get();
  }
}
