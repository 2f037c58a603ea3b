package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.ActionPattern;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.analysis.Request;
import io.caseport.domain.policy.analysis.WhyNot.Failing;
import io.caseport.domain.policy.analysis.WhyNot.Failing.ActionNotCovered;
import io.caseport.domain.policy.analysis.WhyNot.Failing.ConditionNotMet;
import io.caseport.domain.policy.analysis.WhyNot.Failing.ResourceNotCovered;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.List;

/** An element of a statement that a request does not meet, in English. */
public record ShortfallInWords(Statement statement, Failing failing, Request request) {
  private static final ConditionInWords CONDITIONS = new ConditionInWords(Wording.of(Language.EN));

  /** The name of the element. */
  public String element() {
    return switch (failing) {
      case ActionNotCovered() -> statement.actions().negated() ? "NotAction" : "Action";
      case ResourceNotCovered() -> statement.resources().negated() ? "NotResource" : "Resource";
      case ConditionNotMet(var condition) -> "Condition " + condition.operator().text();
    };
  }

  public String problem() {
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
