package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.ConditionOperator;
import io.caseport.domain.policy.Quantifier;
import io.caseport.domain.policy.ValueType;
import io.caseport.domain.policy.WrittenCondition;
import io.caseport.domain.policy.WrittenStatement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditions that always hold, never do, or hold where a reader would not think so. */
final class ConditionLogicChecks implements Check {

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.statements().stream()
        .flatMap(
            statement ->
                statement.conditions().stream()
                    .flatMap(
                        condition ->
                            Stream.of(
                                    forAllValues(policy, statement, condition),
                                    nullOfBoth(policy, condition),
                                    absentAndCompared(policy, statement, condition),
                                    needlessIfExists(policy, statement, condition))
                                .flatMap(Optional::stream)));
  }

  private static Optional<ConditionOperator> operator(WrittenCondition condition) {
    return ConditionOperator.of(condition.operator().word());
  }

  /** Whether the statement asks by Null that a key is absent, or that it is present. */
  private static boolean asksForPresence(WrittenStatement statement, String key, boolean present) {
    return statement.conditions().stream()
        .filter(condition -> condition.key().word().equalsIgnoreCase(key))
        .filter(condition -> condition.operator().word().equals("Null"))
        .anyMatch(
            condition ->
                condition.values().size() == 1
                    && condition
                        .values()
                        .getFirst()
                        .word()
                        .equalsIgnoreCase(String.valueOf(!present)));
  }

  private static Optional<Finding> forAllValues(
      Examined policy, WrittenStatement statement, WrittenCondition condition) {
    var key = condition.key().word();
    boolean forAll =
        operator(condition)
            .filter(one -> one.quantifier() == Quantifier.FOR_ALL_VALUES)
            .isPresent();
    if (!forAll || !statement.allows()) {
      return Optional.empty();
    }
    boolean single = KnownKeys.isGlobal(key) && !KeyTypes.hasManyValues(key);
    if (single) {
      return Optional.of(
          policy.securityWarning(
              "FORALLVALUES_WITH_SINGLE_VALUED_KEY",
              condition.operator(),
              "%s has one value at most, and ForAllValues: also holds when it is missing."
                  .formatted(key),
              "leave ForAllValues: out"));
    }
    return asksForPresence(statement, key, true)
        ? Optional.empty()
        : Optional.of(
            policy.securityWarning(
                "FORALLVALUES_WITHOUT_NULL_CHECK",
                condition.operator(),
                "ForAllValues: also holds when the request does not have %s at all.".formatted(key),
                "add \"Null\": {\"%s\": \"false\"} to the Condition".formatted(key)));
  }

  private static Optional<Finding> nullOfBoth(Examined policy, WrittenCondition condition) {
    boolean both =
        operator(condition).filter(one -> one.type() == ValueType.PRESENCE).isPresent()
            && condition.values().stream()
                    .map(value -> value.word().toLowerCase(Locale.ROOT))
                    .distinct()
                    .count()
                > 1;
    return both
        ? Optional.of(
            policy.warning(
                "CONDITION_ALWAYS_TRUE",
                condition.key(),
                "%s is either there or not, so this always holds."
                    .formatted(condition.key().word()),
                "leave \"true\" for a missing key, or \"false\" for one that is there"))
        : Optional.empty();
  }

  private static Optional<Finding> absentAndCompared(
      Examined policy, WrittenStatement statement, WrittenCondition condition) {
    var operator = operator(condition).filter(one -> one.type() != ValueType.PRESENCE);
    var key = condition.key().word();
    if (operator.isEmpty() || !asksForPresence(statement, key, false)) {
      return Optional.empty();
    }
    boolean holdsWithout =
        operator.get().ifExists()
            || operator.get().quantifier() == Quantifier.FOR_ALL_VALUES
            || (operator.get().negated() && operator.get().quantifier() == Quantifier.NONE);
    return Optional.of(
        holdsWithout
            ? policy.warning(
                "CONDITION_ALWAYS_TRUE",
                condition.operator(),
                "The Null condition wants %s to be missing, and then this always holds."
                    .formatted(key),
                "leave one of the two out")
            : policy.error(
                "CONDITION_NEVER_TRUE",
                condition.operator(),
                "The Null condition wants %s to be missing, and this wants a value of it: both never hold."
                    .formatted(key),
                "leave one of the two out, or divide the statement into two"));
  }

  private static Optional<Finding> needlessIfExists(
      Examined policy, WrittenStatement statement, WrittenCondition condition) {
    var key = condition.key().word();
    boolean needless =
        operator(condition).filter(ConditionOperator::ifExists).isPresent()
            && asksForPresence(statement, key, true);
    return needless
        ? Optional.of(
            policy.suggestion(
                "REDUNDANT_IF_EXISTS",
                condition.operator(),
                "The Null condition wants %s to be there, so IfExists changes nothing."
                    .formatted(key),
                "leave IfExists out, or leave the Null condition out"))
        : Optional.empty();
  }
}
