package io.caseport.domain.policy;

import java.util.List;
import java.util.stream.Collectors;

/** One key under one operator of a statement's Condition; a statement holds when all of them do. */
public final class Condition {
  private final ConditionOperator operator;
  private final ContextKey key;
  private final List<ConditionValue> values;
  private final TextRange place;

  Condition(
      ConditionOperator operator, ContextKey key, List<ConditionValue> values, TextRange place) {
    this.operator = operator;
    this.key = key;
    this.values = List.copyOf(values);
    this.place = place;
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
