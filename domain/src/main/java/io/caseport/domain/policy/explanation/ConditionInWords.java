package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.Comparison;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ConditionOperator;
import io.caseport.domain.policy.ConditionValue;
import io.caseport.domain.policy.ValueType;
import io.caseport.domain.policy.wording.Wording;

/** What one condition asks for, also of a request that lacks its key. */
public record ConditionInWords(Wording wording) {

  public String of(Condition condition) {
    ConditionOperator operator = condition.operator();
    var said =
        wording.say(
            "condition." + operator.comparison() + form(condition),
            key(condition),
            values(condition));
    return holdsWithoutKey(operator) ? wording.say("condition.orMissing", said) : said;
  }

  private static String form(Condition condition) {
    if (condition.operator().comparison() == Comparison.NULL) {
      boolean absent =
          condition.values().stream().anyMatch(value -> value.text().equalsIgnoreCase("true"));
      return absent ? ".true" : ".false";
    }
    var number = condition.values().size() == 1 ? ".one" : ".many";
    return condition.operator().negated() ? ".not" + number : number;
  }

  private String key(Condition condition) {
    var key = condition.key().name();
    return switch (condition.operator().quantifier()) {
      case NONE -> key;
      case FOR_ALL_VALUES -> wording.say("quantifier.all", key);
      case FOR_ANY_VALUE -> wording.say("quantifier.any", key);
    };
  }

  private String values(Condition condition) {
    boolean quoted =
        condition.operator().type() == ValueType.STRING
            || condition.operator().type() == ValueType.ARN;
    return wording.list(
        condition.values().stream()
            .map(ConditionValue::text)
            .map(text -> quoted ? wording.say("quoted", text) : text)
            .toList());
  }

  private static boolean holdsWithoutKey(ConditionOperator operator) {
    return switch (operator.quantifier()) {
      case NONE -> operator.negated() || operator.ifExists();
      case FOR_ALL_VALUES -> true;
      case FOR_ANY_VALUE -> operator.ifExists();
    };
  }
}
