package io.caseport.domain.policy;

import java.util.Optional;

/** What a condition operator compares and how, without its negation, prefix and suffix. */
public enum Comparison {
  STRING_EQUALS(ValueType.STRING, "StringEquals", "StringNotEquals"),
  STRING_EQUALS_IGNORE_CASE(
      ValueType.STRING, "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"),
  STRING_LIKE(ValueType.STRING, "StringLike", "StringNotLike"),
  NUMERIC_EQUALS(ValueType.NUMERIC, "NumericEquals", "NumericNotEquals"),
  NUMERIC_LESS_THAN(ValueType.NUMERIC, "NumericLessThan"),
  NUMERIC_LESS_THAN_EQUALS(ValueType.NUMERIC, "NumericLessThanEquals"),
  NUMERIC_GREATER_THAN(ValueType.NUMERIC, "NumericGreaterThan"),
  NUMERIC_GREATER_THAN_EQUALS(ValueType.NUMERIC, "NumericGreaterThanEquals"),
  DATE_EQUALS(ValueType.DATE, "DateEquals", "DateNotEquals"),
  DATE_LESS_THAN(ValueType.DATE, "DateLessThan"),
  DATE_LESS_THAN_EQUALS(ValueType.DATE, "DateLessThanEquals"),
  DATE_GREATER_THAN(ValueType.DATE, "DateGreaterThan"),
  DATE_GREATER_THAN_EQUALS(ValueType.DATE, "DateGreaterThanEquals"),
  BOOL(ValueType.BOOL, "Bool"),
  BINARY_EQUALS(ValueType.BINARY, "BinaryEquals"),
  IP_ADDRESS(ValueType.IP_ADDRESS, "IpAddress", "NotIpAddress"),
  ARN_EQUALS(ValueType.ARN, "ArnEquals", "ArnNotEquals"),
  ARN_LIKE(ValueType.ARN, "ArnLike", "ArnNotLike"),
  NULL(ValueType.PRESENCE, "Null");

  private final ValueType type;
  private final String text;
  private final Optional<String> negatedText;

  Comparison(ValueType type, String text) {
    this.type = type;
    this.text = text;
    this.negatedText = Optional.empty();
  }

  Comparison(ValueType type, String text, String negatedText) {
    this.type = type;
    this.text = text;
    this.negatedText = Optional.of(negatedText);
  }

  public ValueType type() {
    return type;
  }

  /** The name of the operator that holds when the comparison does. */
  public String text() {
    return text;
  }

  /** The name of the operator that holds when the comparison does not, where there is one. */
  public Optional<String> negatedText() {
    return negatedText;
  }
}
