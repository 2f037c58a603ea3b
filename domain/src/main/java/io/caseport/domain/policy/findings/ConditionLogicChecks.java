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
              Problem.HOLDS_WITHOUT_SINGLE_VALUE.of(key),
              Advice.LEAVE_FOR_ALL_VALUES_OUT.of()));
    }
    return asksForPresence(statement, key, true)
        ? Optional.empty()
        : Optional.of(
            policy.securityWarning(
                "FORALLVALUES_WITHOUT_NULL_CHECK",
                condition.operator(),
                Problem.HOLDS_WITHOUT_VALUES.of(key),
                Advice.ADD_NULL.of(key)));
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
                Problem.THERE_OR_NOT.of(condition.key().word()),
                Advice.LEAVE_ONE_NULL.of()))
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
                Problem.HOLDS_WHEN_MISSING.of(key),
                Advice.LEAVE_ONE_OUT.of())
            : policy.error(
                "CONDITION_NEVER_TRUE",
                condition.operator(),
                Problem.MISSING_AND_COMPARED.of(key),
                Advice.LEAVE_ONE_OUT_OR_DIVIDE.of()));
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
                Problem.IF_EXISTS_IS_THERE.of(key),
                Advice.LEAVE_IF_EXISTS_OUT.of()))
        : Optional.empty();
  }
}
