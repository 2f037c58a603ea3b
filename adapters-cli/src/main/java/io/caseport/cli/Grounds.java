package io.caseport.cli;

import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.analysis.WhyNot;
import io.caseport.domain.policy.analysis.WhyNot.Repair;
import io.caseport.domain.policy.explanation.ShortfallInWords;
import java.util.List;
import java.util.Optional;

/**
 * Why policies decide about a request as they do.
 *
 * @param allowing the statements that allow it
 * @param denying those that deny it
 * @param nearest Allow statements that do not apply, of the kinds of policy that fail to allow
 */
record Grounds(
    SimulationResult result,
    List<PlacedStatement> allowing,
    List<PlacedStatement> denying,
    List<Near> nearest,
    Optional<Change> repair) {

  record Near(PlacedStatement placed, List<ShortfallInWords> failing) {}

  record Change(PlacedStatement placed, Repair repair) {}

  static Grounds of(SimulatedPolicies policies, SimulatedRequest request) {
    var result = SimulationResult.of(policies, request);
    var allowing = policies.applying(Effect.ALLOW, request);
    var denying = policies.applying(Effect.DENY, request);
    if (result.decision().isAllowed()) {
      return new Grounds(result, allowing, denying, List.of(), Optional.empty());
    }
    var asked = request.toRequest();
    var why = WhyNot.of(policies.set(), asked);
    var satisfied = allowing.stream().map(PlacedStatement::kind).toList();
    return new Grounds(
        result,
        allowing,
        denying,
        why.nearest().stream()
            .map(near -> near(policies, near, request))
            .filter(near -> !satisfied.contains(near.placed().kind()))
            .toList(),
        why.repair()
            .map(
                repair ->
                    new Change(policies.statement(repair.source(), repair.number()), repair)));
  }

  private static Near near(SimulatedPolicies policies, WhyNot.Near near, SimulatedRequest request) {
    var placed = policies.statement(near.source(), near.number());
    return new Near(
        placed,
        near.failing().stream()
            .map(failing -> new ShortfallInWords(placed.statement(), failing, request.toRequest()))
            .toList());
  }

  boolean isAllowed() {
    return result.decision().isAllowed();
  }
}
