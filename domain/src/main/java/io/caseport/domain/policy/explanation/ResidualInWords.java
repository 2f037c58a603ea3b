package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.analysis.Residual;
import io.caseport.domain.policy.analysis.Residual.Clause;
import io.caseport.domain.policy.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a permission depends on. */
public record ResidualInWords(Wording wording) {

  public String of(Residual residual) {
    var groups = residual.oneOfEach();
    var words = new ArrayList<String>();
    groups.forEach(group -> words.add(oneOf(group, groups.size() > 1)));
    if (!residual.noneOf().isEmpty()) {
      words.add(wording.say("residual.not", oneOf(residual.noneOf(), false)));
    }
    return joined("residual.and", words);
  }

  private String oneOf(List<Clause> clauses, boolean amongOthers) {
    if (clauses.size() == 1) {
      return words(clauses.getFirst());
    }
    var each =
        joined(
            "residual.or",
            clauses.stream()
                .map(one -> parts(one).size() > 1 ? "(" + words(one) + ")" : words(one))
                .toList());
    return amongOthers ? "(" + each + ")" : each;
  }

  private String words(Clause clause) {
    return joined("residual.and", parts(clause));
  }

  private List<String> parts(Clause clause) {
    var parts = new ArrayList<String>();
    clause.resources().map(this::words).ifPresent(parts::add);
    clause.conditions().stream().map(new ConditionInWords(wording)::of).forEach(parts::add);
    return parts;
  }

  private String words(ResourceClause resources) {
    return wording.say(
        resources.negated() ? "residual.otherResource" : "residual.resource",
        joined("residual.or", resources.patterns().stream().map(ResourcePattern::text).toList()));
  }

  private String joined(String by, List<String> words) {
    return words.stream().reduce((one, other) -> wording.say(by, one, other)).orElse("");
  }
}
