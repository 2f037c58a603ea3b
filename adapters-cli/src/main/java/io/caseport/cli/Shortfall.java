package io.caseport.cli;

import io.caseport.cli.explain.ConditionInWords;
import io.caseport.cli.explain.Language;
import io.caseport.cli.explain.Wording;
import io.caseport.domain.policy.ActionPattern;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.analysis.WhyNot.Failing;
import io.caseport.domain.policy.analysis.WhyNot.Failing.ActionNotCovered;
import io.caseport.domain.policy.analysis.WhyNot.Failing.ConditionNotMet;
import io.caseport.domain.policy.analysis.WhyNot.Failing.ResourceNotCovered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a statement that a request does not meet, in words. */
record Shortfall(Statement statement, Failing failing, SimulatedRequest request) {
  private static final ConditionInWords CONDITIONS = new ConditionInWords(Wording.of(Language.EN));

  String element() {
    return switch (failing) {
      case ActionNotCovered() -> statement.actions().negated() ? "NotAction" : "Action";
      case ResourceNotCovered() -> statement.resources().negated() ? "NotResource" : "Resource";
      case ConditionNotMet(var condition) -> "Condition " + condition.operator().text();
    };
  }

  String problem() {
    return switch (failing) {
      case ActionNotCovered() ->
          uncovered(
              statement.actions().negated(),
              statement.actions().patterns().stream().map(ActionPattern::text).toList(),
              request.action().text());
      case ResourceNotCovered() ->
          uncovered(
              statement.resources().negated(),
              statement.resources().patterns().stream().map(ResourcePattern::text).toList(),
              request.resource());
      case ConditionNotMet(var condition) ->
          "it asks that %s; %s".formatted(CONDITIONS.of(condition), held(condition));
    };
  }

  static String words(Condition condition) {
    return CONDITIONS.of(condition);
  }

  Map<String, Object> members() {
    var members = new LinkedHashMap<String, Object>();
    members.put("element", element());
    if (failing instanceof ConditionNotMet(var condition)) {
      members.put("key", condition.key().name());
    }
    members.put("problem", problem());
    return members;
  }

  private static String uncovered(boolean negated, List<String> patterns, String asked) {
    var listed = String.join(", ", patterns);
    return negated
        ? "%s leaves out %s".formatted(listed, asked)
        : "%s does not cover %s".formatted(listed, asked);
  }

  private String held(Condition condition) {
    var key = condition.key();
    return request
        .context()
        .values(key)
        .map(values -> "the request has %s=%s".formatted(key.name(), String.join(", ", values)))
        .orElseGet(() -> "the request does not have " + key.name());
  }
}
