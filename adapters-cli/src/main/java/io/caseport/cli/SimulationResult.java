package io.caseport.cli;

import io.caseport.domain.policy.DecidingStatement;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyDocument;
import java.util.List;
import java.util.Optional;

/** What policies decided about one request, and by which words. */
record SimulationResult(
    SimulatedRequest request,
    Decision decision,
    Optional<Deciding> deciding,
    List<String> missingKeys) {

  /** The statement behind a decision, in its document. */
  record Deciding(DecidingStatement statement, PolicyDocument document) {}

  static SimulationResult of(SimulatedPolicies policies, SimulatedRequest request) {
    var decision = policies.decide(request);
    var statement =
        switch (decision) {
          case Decision.Allowed allowed -> Optional.of(allowed.by());
          case Decision.ExplicitDeny denied -> Optional.of(denied.by());
          case Decision.AllowedAsRoot _, Decision.AllowedToAll _, Decision.ImplicitDeny _ ->
              Optional.<DecidingStatement>empty();
        };
    return new SimulationResult(
        request,
        decision,
        statement.map(by -> new Deciding(by, policies.document(by.source()))),
        policies.missingKeys(request.action(), request.context()));
  }

  /** The decision in the words of IAM's simulator. */
  String code() {
    return switch (decision) {
      case Decision.Allowed _, Decision.AllowedAsRoot _, Decision.AllowedToAll _ -> "allowed";
      case Decision.ExplicitDeny _ -> "explicitDeny";
      case Decision.ImplicitDeny _ -> "implicitDeny";
    };
  }

  String reason() {
    return decision.reason(request.action());
  }
}
