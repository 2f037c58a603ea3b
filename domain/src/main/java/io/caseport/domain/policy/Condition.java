package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One key under one operator of a statement's Condition; a statement holds when all of them do. */
public final class Condition {
  private final ConditionOperator operator;
  private final ContextKey key;
  private final List<ConditionValue> values;
  private final List<ValueMatcher> tests;
  private final TextRange place;

  Condition(
      ConditionOperator operator, ContextKey key, List<ConditionValue> values, TextRange place) {
    this.operator = operator;
    this.key = key;
    this.values = List.copyOf(values);
    this.place = place;
    this.tests =
        operator.comparison() == Comparison.NULL ? List.of() : tests(operator.comparison(), values);
  }

  private static List<ValueMatcher> tests(Comparison comparison, List<ConditionValue> values) {
    List<ValueMatcher> tests = new ArrayList<>(values.size());
    for (ConditionValue value : values) {
      tests.add(ValueMatcher.of(comparison, value));
    }
    return List.copyOf(tests);
  }

  public ConditionOperator operator() {
    return operator;
  }

  public ContextKey key() {
    return key;
  }

  public List<ConditionValue> values() {
    return values;
  }

  /** Whether the condition holds for a request. */
  public Match match(RequestContext context, EvaluationRules rules) {
    return Truth.match(test(context, rules));
  }

  int test(RequestContext context, EvaluationRules rules) {
    ContextEntry entry = context.entry(key);
    if (operator.comparison() == Comparison.NULL) {
      return PresenceMatcher.test(values, entry, rules);
    }
    int held = compared(entry, context, rules);
    return values.isEmpty() ? rules.weigh(OpenRule.EMPTY_VALUE_LIST, held, Truth.YES) : held;
  }

  private int compared(ContextEntry entry, RequestContext context, EvaluationRules rules) {
    if (entry.isEmpty()) {
      return withoutValue(rules);
    }
    return switch (operator.quantifier()) {
      case NONE -> single(entry, context, rules);
      case FOR_ALL_VALUES, FOR_ANY_VALUE -> {
        int compared = quantified(entry, context, rules);
        yield entry.isBlank()
            ? rules.weigh(OpenRule.EMPTY_STRING_IN_SET, compared, withoutValue(rules))
            : compared;
      }
    };
  }

  private int withoutValue(EvaluationRules rules) {
    return switch (operator.quantifier()) {
      case NONE -> Truth.of(operator.ifExists() || operator.negated());
      case FOR_ALL_VALUES -> Truth.YES;
      case FOR_ANY_VALUE ->
          operator.ifExists()
              ? rules.weigh(OpenRule.FOR_ANY_VALUE_IF_EXISTS, Truth.YES, Truth.NO)
              : Truth.NO;
    };
  }

  private int single(ContextEntry entry, RequestContext context, EvaluationRules rules) {
    if (entry.size() == 1) {
      return held(entry.value(0), context, rules);
    }
    int any = Truth.NO;
    for (int i = 0; i < entry.size(); i++) {
      any = Truth.or(any, matched(entry.value(i), context, rules));
    }
    int asked = operator.negated() ? Truth.not(any) : any;
    return rules.weigh(OpenRule.MANY_VALUES_UNDER_PLAIN_OPERATOR, Truth.NO, asked);
  }

  private int quantified(ContextEntry entry, RequestContext context, EvaluationRules rules) {
    boolean all = operator.quantifier() == Quantifier.FOR_ALL_VALUES;
    int held = Truth.of(all);
    for (int i = 0; i < entry.size(); i++) {
      int one = held(entry.value(i), context, rules);
      held = all ? Truth.and(held, one) : Truth.or(held, one);
    }
    return held;
  }

  /** Whether the operator holds for one value: a negated one, when no value of the list matches. */
  private int held(ContextValue value, RequestContext context, EvaluationRules rules) {
    int any = matched(value, context, rules);
    if (!operator.negated()) {
      return any;
    }
    boolean unreadable = any == Truth.NO && !operator.type().reads(value);
    return unreadable
        ? rules.weigh(OpenRule.UNREADABLE_REQUEST_VALUE, Truth.YES, Truth.NO)
        : Truth.not(any);
  }

  private int matched(ContextValue value, RequestContext context, EvaluationRules rules) {
    int any = Truth.NO;
    for (int i = 0; i < tests.size() && any != Truth.YES; i++) {
      any = Truth.or(any, tests.get(i).test(value, context, rules));
    }
    return any;
  }

  /** Where the key and its values stand in the text; no part of equality. */
  public TextRange place() {
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Condition condition
        && operator.equals(condition.operator)
        && key.equals(condition.key)
        && values.equals(condition.values);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * operator.hashCode() + key.hashCode()) + values.hashCode();
  }

  @Override
  public String toString() {
    return values.stream()
        .map(ConditionValue::text)
        .collect(Collectors.joining(", ", operator.text() + ' ' + key + " [", "]"));
  }
}
