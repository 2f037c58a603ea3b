package io.caseport.domain.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A condition operator, such as {@code ForAnyValue:StringNotLikeIfExists}, taken apart. */
public record ConditionOperator(
    Comparison comparison, boolean negated, boolean ifExists, Quantifier quantifier) {
  private static final String IF_EXISTS = "IfExists";
  private static final Map<String, ConditionOperator> BY_NAME = byName();

  public ConditionOperator {
    if (negated && comparison.negatedText().isEmpty()) {
      throw new IllegalArgumentException(comparison.text() + " has no negated form");
    }
    boolean decorated = ifExists || quantifier != Quantifier.NONE;
    if (decorated && comparison == Comparison.NULL) {
      throw new IllegalArgumentException("Null takes no IfExists and no set operator");
    }
  }

  /** The operator of a name; names are spelled in one way only. */
  public static Optional<ConditionOperator> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Every name an operator may have, without prefix and suffix. */
  public static Set<String> plainNames() {
    Set<String> names = new TreeSet<>();
    for (Comparison comparison : Comparison.values()) {
      names.add(comparison.text());
      comparison.negatedText().ifPresent(names::add);
    }
    return names;
  }

  /** The name as documents spell it. */
  public String text() {
    String name = negated ? comparison.negatedText().orElseThrow() : comparison.text();
    return quantifier.prefix() + name + (ifExists ? IF_EXISTS : "");
  }

  public ValueType type() {
    return comparison.type();
  }

  private static Map<String, ConditionOperator> byName() {
    Map<String, ConditionOperator> operators = new HashMap<>();
    for (Comparison comparison : Comparison.values()) {
      addForms(operators, comparison, false);
      if (comparison.negatedText().isPresent()) {
        addForms(operators, comparison, true);
      }
    }
    return Map.copyOf(operators);
  }

  private static void addForms(
      Map<String, ConditionOperator> operators, Comparison comparison, boolean negated) {
    for (Quantifier quantifier : Quantifier.values()) {
      for (boolean ifExists : new boolean[] {false, true}) {
        boolean decorated = ifExists || quantifier != Quantifier.NONE;
        if (comparison != Comparison.NULL || !decorated) {
          var operator = new ConditionOperator(comparison, negated, ifExists, quantifier);
          operators.put(operator.text(), operator);
        }
      }
    }
  }
}
