package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Comparison;
import io.caseport.domain.policy.ConditionOperator;
import io.caseport.domain.policy.ValueType;
import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenCondition;
import java.util.Set;
import java.util.stream.Collectors;
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
                "%s does not suit %s, which holds %s."
                    .formatted(
                        condition.operator().word(),
                        condition.key().word(),
                        suited.get().stream()
                            .sorted()
                            .map(ConditionValueChecks::noun)
                            .collect(Collectors.joining(" or "))),
                "use " + operators(suited.get())));
  }

  private static String noun(ValueType type) {
    return switch (type) {
      case STRING -> "a text";
      case NUMERIC -> "a number";
      case DATE -> "a date";
      case BOOL -> "true or false";
      case BINARY -> "bytes in base64";
      case IP_ADDRESS -> "an IP address";
      case ARN -> "an ARN";
      case PRESENCE -> "anything";
    };
  }

  private static String operators(Set<ValueType> types) {
    return types.stream()
        .sorted()
        .map(
            type ->
                switch (type) {
                  case STRING -> "StringEquals or StringLike";
                  case NUMERIC -> "NumericEquals, NumericLessThan and the like";
                  case DATE -> "DateLessThan, DateGreaterThan and the like";
                  case BOOL -> "Bool";
                  case BINARY -> "BinaryEquals";
                  case IP_ADDRESS -> "IpAddress or NotIpAddress";
                  case ARN -> "ArnLike";
                  case PRESENCE -> "Null";
                })
        .collect(Collectors.joining(", or "));
  }

  private static Stream<Finding> value(Examined policy, ConditionOperator operator, Written value) {
    var word = value.word();
    boolean variable = policy.written().hasVariables() && word.contains("${");
    if (variable && !operator.type().takesVariables()) {
      return Stream.of(
          policy.error(
              "INVALID_VARIABLE_FOR_OPERATOR",
              value,
              "%s takes no policy variables; %s is compared as it stands."
                  .formatted(operator.text(), word),
              "write the value itself, or use a String or Arn operator"));
    }
    if (variable || ValueForms.fits(operator.type(), word)) {
      return operator.type() == ValueType.IP_ADDRESS ? hostBits(policy, value) : Stream.empty();
    }
    return Stream.of(
        switch (operator.type()) {
          case NUMERIC ->
              wrong(policy, "TYPE_MISMATCH_NUMBER", operator, value, "a number such as 300 or 0.5");
          case BOOL, PRESENCE ->
              wrong(policy, "TYPE_MISMATCH_BOOLEAN", operator, value, "true or false");
          case IP_ADDRESS ->
              wrong(
                  policy,
                  "TYPE_MISMATCH_IP_RANGE",
                  operator,
                  value,
                  "an address or a range such as 203.0.113.0/24 or 2001:db8::/32");
          case BINARY -> wrong(policy, "TYPE_MISMATCH_BINARY", operator, value, "base64");
          case ARN ->
              wrong(
                  policy,
                  "TYPE_MISMATCH_ARN",
                  operator,
                  value,
                  "an ARN with its six parts, such as arn:aws:iam::123456789012:role/*");
          case STRING, DATE -> throw new IllegalStateException("fits " + operator.text());
        });
  }

  private static Finding wrong(
      Examined policy, String code, ConditionOperator operator, Written value, String right) {
    return policy.error(
        code,
        value,
        "%s cannot compare with '%s'.".formatted(operator.text(), value.word()),
        "write " + right);
  }

  private static Stream<Finding> hostBits(Examined policy, Written value) {
    return ValueForms.network(value.word()).stream()
        .map(
            network ->
                policy.suggestion(
                    "IMPROVE_IP_RANGE",
                    value,
                    "%s has bits outside of its prefix, which count for nothing."
                        .formatted(value.word()),
                    "write " + network));
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
                    "%s can be read as a year and as seconds since 1970; here it is the year."
                        .formatted(value.word()),
                    "write %s-01-01T00:00:00Z".formatted(value.word())));
  }

  private static Stream<Finding> booleans(
      Examined policy, WrittenCondition condition, ConditionOperator operator) {
    boolean several = operator.type() == ValueType.BOOL && condition.values().size() > 1;
    return several
        ? Stream.of(
            policy.error(
                "INVALID_CONDITION_MULTIPLE_BOOLEAN",
                condition.key(),
                "%s is compared with more than one boolean, so any value will do."
                    .formatted(condition.key().word()),
                "leave true or false"))
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
                    "To %s, * and ? are characters like any other: '%s' matches itself only."
                        .formatted(operator.text(), value.word()),
                    "use %s, or write ${*} for the character"
                        .formatted(operator.negated() ? "StringNotLike" : "StringLike")));
  }

  private static String withoutEscapes(String word) {
    return word.replaceAll("\\$\\{[^}]*}", "");
  }
}
