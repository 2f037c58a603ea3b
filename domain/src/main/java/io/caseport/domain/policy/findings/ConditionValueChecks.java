package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Comparison;
import io.caseport.domain.policy.ConditionOperator;
import io.caseport.domain.policy.ValueType;
import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenCondition;
import io.caseport.domain.policy.wording.Phrase;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values that are not of the operator's type, and operators that are not of the key's. */
final class ConditionValueChecks implements Check {

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.statements().stream()
        .flatMap(statement -> statement.conditions().stream())
        .flatMap(
            condition ->
                ConditionOperator.of(condition.operator().word()).stream()
                    .flatMap(operator -> condition(policy, condition, operator)));
  }

  private static Stream<Finding> condition(
      Examined policy, WrittenCondition condition, ConditionOperator operator) {
    return Stream.of(
            mismatch(policy, condition, operator),
            condition.values().stream().flatMap(value -> value(policy, operator, value)),
            years(policy, condition, operator),
            booleans(policy, condition, operator),
            wildcards(policy, condition, operator))
        .flatMap(found -> found);
  }

  private static Stream<Finding> mismatch(
      Examined policy, WrittenCondition condition, ConditionOperator operator) {
    var suited = KeyTypes.of(condition.key().word());
    boolean fits =
        operator.type() == ValueType.PRESENCE
            || suited.isEmpty()
            || suited.get().contains(operator.type());
    return fits
        ? Stream.empty()
        : Stream.of(
            policy.error(
                "TYPE_MISMATCH",
                condition.operator(),
                Problem.OPERATOR_DOES_NOT_SUIT.of(
                    condition.operator().word(),
                    condition.key().word(),
                    either(Part.EITHER, suited.get(), ConditionValueChecks::noun)),
                Advice.USE.of(
                    either(Part.USE_EITHER, suited.get(), ConditionValueChecks::operators))));
  }

  private static Phrase either(Part or, Set<ValueType> types, Function<ValueType, Phrase> said) {
    return types.stream().sorted().map(said).reduce(or::of).orElseThrow();
  }

  private static Phrase noun(ValueType type) {
    return switch (type) {
      case STRING -> Part.TEXT.of();
      case NUMERIC -> Part.NUMBER.of();
      case DATE -> Part.DATE.of();
      case BOOL -> Part.BOOLEAN.of();
      case BINARY -> Part.BYTES.of();
      case IP_ADDRESS -> Part.IP_ADDRESS.of();
      case ARN -> Part.ARN.of();
      case PRESENCE -> Part.ANYTHING.of();
    };
  }

  private static Phrase operators(ValueType type) {
    return switch (type) {
      case STRING -> Part.STRING_OPERATORS.of();
      case NUMERIC -> Part.NUMERIC_OPERATORS.of();
      case DATE -> Part.DATE_OPERATORS.of();
      case BOOL -> Phrase.verbatim("Bool");
      case BINARY -> Phrase.verbatim("BinaryEquals");
      case IP_ADDRESS -> Part.IP_OPERATORS.of();
      case ARN -> Phrase.verbatim("ArnLike");
      case PRESENCE -> Phrase.verbatim("Null");
    };
  }

  private static Stream<Finding> value(Examined policy, ConditionOperator operator, Written value) {
    var word = value.word();
    boolean variable = policy.written().hasVariables() && word.contains("${");
    if (variable && !operator.type().takesVariables()) {
      return Stream.of(
          policy.error(
              "INVALID_VARIABLE_FOR_OPERATOR",
              value,
              Problem.NO_VARIABLES_FOR_OPERATOR.of(operator.text(), word),
              Advice.WRITE_VALUE.of()));
    }
    if (variable || ValueForms.fits(operator.type(), word)) {
      return operator.type() == ValueType.IP_ADDRESS ? hostBits(policy, value) : Stream.empty();
    }
    return Stream.of(
        switch (operator.type()) {
          case NUMERIC ->
              wrong(policy, "TYPE_MISMATCH_NUMBER", operator, value, Advice.WRITE_NUMBER);
          case BOOL, PRESENCE ->
              wrong(policy, "TYPE_MISMATCH_BOOLEAN", operator, value, Advice.WRITE_BOOLEAN);
          case IP_ADDRESS ->
              wrong(policy, "TYPE_MISMATCH_IP_RANGE", operator, value, Advice.WRITE_IP_RANGE);
          case BINARY ->
              wrong(policy, "TYPE_MISMATCH_BINARY", operator, value, Advice.WRITE_BASE64);
          case ARN -> wrong(policy, "TYPE_MISMATCH_ARN", operator, value, Advice.WRITE_ARN);
          case STRING, DATE -> throw new IllegalStateException("fits " + operator.text());
        });
  }

  private static Finding wrong(
      Examined policy, String code, ConditionOperator operator, Written value, Advice right) {
    return policy.error(
        code, value, Problem.CANNOT_COMPARE.of(operator.text(), value.word()), right.of());
  }

  private static Stream<Finding> hostBits(Examined policy, Written value) {
    return ValueForms.network(value.word()).stream()
        .map(
            network ->
                policy.suggestion(
                    "IMPROVE_IP_RANGE",
                    value,
                    Problem.HOST_BITS.of(value.word()),
                    Advice.WRITE.of(network)));
  }

  private static Stream<Finding> years(
      Examined policy, WrittenCondition condition, ConditionOperator operator) {
    return condition.values().stream()
        .filter(value -> operator.type() == ValueType.DATE && value.word().matches("[0-9]{4}"))
        .map(
            value ->
                policy.warning(
                    "INVALID_DATE_VALUE",
                    value,
                    Problem.YEAR_OR_SECONDS.of(value.word()),
                    Advice.WRITE_DATE.of(value.word())));
  }

  private static Stream<Finding> booleans(
      Examined policy, WrittenCondition condition, ConditionOperator operator) {
    boolean several = operator.type() == ValueType.BOOL && condition.values().size() > 1;
    return several
        ? Stream.of(
            policy.error(
                "INVALID_CONDITION_MULTIPLE_BOOLEAN",
                condition.key(),
                Problem.MANY_BOOLEANS.of(condition.key().word()),
                Advice.LEAVE_ONE_BOOLEAN.of()))
        : Stream.empty();
  }

  private static Stream<Finding> wildcards(
      Examined policy, WrittenCondition condition, ConditionOperator operator) {
    boolean literal =
        operator.comparison() == Comparison.STRING_EQUALS
            || operator.comparison() == Comparison.STRING_EQUALS_IGNORE_CASE;
    return condition.values().stream()
        .filter(value -> literal && Words.hasWildcard(withoutEscapes(value.word())))
        .map(
            value ->
                policy.warning(
                    "WILDCARD_WITHOUT_LIKE_OPERATOR",
                    value,
                    Problem.LITERAL_WILDCARD.of(operator.text(), value.word()),
                    Advice.USE_LIKE.of(operator.negated() ? "StringNotLike" : "StringLike")));
  }

  private static String withoutEscapes(String word) {
    return word.replaceAll("\\$\\{[^}]*}", "");
  }
}
