package io.caseport.domain.policy.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What was found about one action on one resource.
 *
 * @param matched the statements that the outcome rests on: on an explicit deny those that deny
 * @param missingKeys what statements about the action and the resource ask of a request and the
 *     simulated one does not tell, as the policies spell it
 * @param allowedByBoundary whether the permissions boundary allows the request, if there is one
 */
public record SimulatedDecision(
    Outcome outcome,
    List<MatchedStatement> matched,
    List<String> missingKeys,
    Optional<Boolean> allowedByBoundary) {
  public SimulatedDecision {
    matched = List.copyOf(matched);
    missingKeys = List.copyOf(missingKeys);
  }
}
