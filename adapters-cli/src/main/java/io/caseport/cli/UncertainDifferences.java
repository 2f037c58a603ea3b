package io.caseport.cli;

import io.caseport.cli.ComparedPolicies.Uncertainty;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.analysis.PolicyDifference;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a comparison has to leave open, each reason once. */
final class UncertainDifferences {
  private UncertainDifferences() {}

  static List<Uncertainty> of(PolicyDifference difference) {
    var english = Wording.of(Language.EN);
    var actions = new LinkedHashMap<String, List<String>>();
    for (var doubt : difference.doubts()) {
      actions
          .computeIfAbsent(english.say(doubt.reason()), _ -> new ArrayList<>())
          .addAll(doubt.actions().stream().map(Action::text).toList());
    }
    var found = new ArrayList<Uncertainty>();
    actions.forEach((reason, about) -> found.add(new Uncertainty(List.copyOf(about), reason)));
    return List.copyOf(found);
  }
}
