package io.caseport.domain.policy;

import java.util.List;

/** The operator Null: whether a key is missing, when asked with true, or there. */
final class PresenceMatcher {
  private PresenceMatcher() {}

  static int test(List<ConditionValue> wanted, ContextEntry entry, EvaluationRules rules) {
    int missing = Truth.of(!entry.isPresent());
    if (entry.isPresent() && entry.isBlank()) {
      missing = rules.weigh(OpenRule.NULL_OF_EMPTY, Truth.YES, Truth.NO);
    }
    int any = Truth.NO;
    for (int i = 0; i < wanted.size(); i++) {
      String text = wanted.get(i).text();
      if (text.equalsIgnoreCase("true")) {
        any = Truth.or(any, missing);
      } else if (text.equalsIgnoreCase("false")) {
        any = Truth.or(any, Truth.not(missing));
      }
    }
    return wanted.isEmpty() ? rules.weigh(OpenRule.EMPTY_VALUE_LIST, any, Truth.YES) : any;
  }
}
