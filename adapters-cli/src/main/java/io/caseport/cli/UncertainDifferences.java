package io.caseport.cli;

import io.caseport.cli.ComparedPolicies.Uncertainty;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.analysis.PolicyDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a comparison has to leave open, each reason once. */
final class UncertainDifferences {
  private UncertainDifferences() {}

  static List<Uncertainty> of(
      PolicyDifference difference, SimulatedPolicies before, SimulatedPolicies after) {
    var actions = new LinkedHashMap<String, List<String>>();
    for (var doubt : difference.doubts()) {
      actions
          .computeIfAbsent(doubt.reason(), _ -> new ArrayList<>())
          .addAll(doubt.actions().stream().map(Action::text).toList());
    }
    var found = new ArrayList<Uncertainty>();
    actions.forEach((reason, about) -> found.add(new Uncertainty(List.copyOf(about), reason)));
    if (OtherServices.mayDiffer(document(before), document(after))) {
      found.add(
          new Uncertainty(
              List.of(),
              "their words about other services differ; only the actions of "
                  + OtherServices.known()
                  + " are compared"));
    }
    return List.copyOf(found);
  }

  private static PolicyDocument document(SimulatedPolicies policies) {
    return policies.set().identity().getFirst().document();
  }
}
