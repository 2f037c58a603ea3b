package io.caseport.cli;

import static java.util.stream.Collectors.joining;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ConditionValue;
import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.analysis.Residual;
import io.caseport.domain.policy.analysis.Residual.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a permission depends on, for people and for programs. */
final class ResidualInWords {
  private ResidualInWords() {}

  static String of(Residual residual) {
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
    clause.conditions().stream().map(Shortfall::words).forEach(parts::add);
    return parts;
  }

  private static String words(ResourceClause resources) {
    var patterns = resources.patterns().stream().map(ResourcePattern::text).toList();
    return resources.negated()
        ? "the resource is not " + String.join(" or ", patterns)
        : "the resource is " + String.join(" or ", patterns);
  }

  /** In the terms of a policy. */
  static Map<String, Object> members(Residual residual) {
    var members = new LinkedHashMap<String, Object>();
    members.put("words", of(residual));
    members.put(
        "oneOfEach",
        residual.oneOfEach().stream()
            .map(group -> group.stream().map(ResidualInWords::members).toList())
            .toList());
    members.put("noneOf", residual.noneOf().stream().map(ResidualInWords::members).toList());
    return members;
  }

  private static Map<String, Object> members(Clause clause) {
    var members = new LinkedHashMap<String, Object>();
    clause
        .resources()
        .ifPresent(
            resources ->
                members.put(
                    resources.negated() ? "NotResource" : "Resource",
                    resources.patterns().stream().map(ResourcePattern::text).toList()));
    members.put("Condition", clause.conditions().stream().map(ResidualInWords::members).toList());
    return members;
  }

  private static Map<String, Object> members(Condition condition) {
    var members = new LinkedHashMap<String, Object>();
    members.put("operator", condition.operator().text());
    members.put("key", condition.key().name());
    members.put("values", condition.values().stream().map(ConditionValue::text).toList());
    return members;
  }
}
