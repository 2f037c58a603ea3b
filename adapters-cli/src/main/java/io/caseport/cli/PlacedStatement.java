package io.caseport.cli;

import io.caseport.domain.policy.DecidingStatement;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyKind;
import io.caseport.domain.policy.Statement;
import java.util.stream.Stream;

/** A statement among policies that decide together. */
record PlacedStatement(PolicyKind kind, GrantedPolicy policy, Statement statement) {

  static Stream<PlacedStatement> all(PolicyKind kind, GrantedPolicy policy) {
    return policy.document().statements().stream()
        .map(statement -> new PlacedStatement(kind, policy, statement));
  }

  /** As it would be named if it had decided. */
  SimulationResult.Deciding deciding() {
    return new SimulationResult.Deciding(
        new DecidingStatement(
            kind, policy.source(), statement.number(), statement.sid(), statement.place()),
        policy.document());
  }

  String name() {
    return "statement "
        + statement.sid().map(sid -> '"' + sid + '"').orElseGet(() -> "" + statement.number());
  }

  /** Where it stands, in the form that editors understand, and its name. */
  String label() {
    var start = policy.document().positionOf(statement.place().start());
    return "%s:%d:%d: %s".formatted(policy.source().label(), start.line(), start.column(), name());
  }
}
