package io.caseport.domain.policy.explanation;

import static java.util.stream.Collectors.joining;

import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.analysis.Residual;
import io.caseport.domain.policy.analysis.Residual.Clause;
import java.util.ArrayList;
import java.util.List;

/** What a permission depends on, in English. */
public final class ResidualInWords {
  private static final ConditionInWords CONDITIONS = new ConditionInWords(Wording.of(Language.EN));

  private ResidualInWords() {}

  public static String of(Residual residual) {
    var groups = residual.oneOfEach();
    var words = new ArrayList<String>();
    groups.forEach(group -> words.add(oneOf(group, groups.size() > 1)));
    if (!residual.noneOf().isEmpty()) {
      words.add("not if " + oneOf(residual.noneOf(), false));
    }
    return String.join(" and ", words);
  }

  private static String oneOf(List<Clause> clauses, boolean amongOthers) {
    if (clauses.size() == 1) {
      return words(clauses.getFirst());
    }
    var each =
        clauses.stream()
            .map(one -> parts(one).size() > 1 ? "(" + words(one) + ")" : words(one))
            .collect(joining(" or "));
    return amongOthers ? "(" + each + ")" : each;
  }

  private static String words(Clause clause) {
    return String.join(" and ", parts(clause));
  }

  private static List<String> parts(Clause clause) {
    var parts = new ArrayList<String>();
    clause.resources().map(ResidualInWords::words).ifPresent(parts::add);
    clause.conditions().stream().map(CONDITIONS::of).forEach(parts::add);
    return parts;
  }

  private static String words(ResourceClause resources) {
    var patterns = resources.patterns().stream().map(ResourcePattern::text).toList();
    return resources.negated()
        ? "the resource is not " + String.join(" or ", patterns)
        : "the resource is " + String.join(" or ", patterns);
  }
}
