package io.caseport.cli;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ConditionValue;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.analysis.Residual;
import io.caseport.domain.policy.analysis.Residual.Clause;
import io.caseport.domain.policy.explanation.ResidualInWords;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a permission depends on, for programs. */
final class ResidualMembers {
  private ResidualMembers() {}

  /** In the terms of a policy. */
  static Map<String, Object> of(Residual residual) {
    var members = new LinkedHashMap<String, Object>();
    members.put("words", new ResidualInWords(Wording.of(Language.EN)).of(residual));
    members.put(
        "oneOfEach",
        residual.oneOfEach().stream()
            .map(group -> group.stream().map(ResidualMembers::members).toList())
            .toList());
    members.put("noneOf", residual.noneOf().stream().map(ResidualMembers::members).toList());
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
    members.put("Condition", clause.conditions().stream().map(ResidualMembers::members).toList());
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
