package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.ValueType;

/** What a key's values are said to be, by AWS's name for it. */
public enum ContextType {
  STRING("string", ValueType.STRING),
  STRING_LIST("stringList", ValueType.STRING),
  NUMERIC("numeric", ValueType.NUMERIC),
  NUMERIC_LIST("numericList", ValueType.NUMERIC),
  BOOLEAN("boolean", ValueType.BOOL),
  BOOLEAN_LIST("booleanList", ValueType.BOOL),
  IP("ip", ValueType.IP_ADDRESS),
  IP_LIST("ipList", ValueType.IP_ADDRESS),
  BINARY("binary", ValueType.BINARY),
  BINARY_LIST("binaryList", ValueType.BINARY),
  DATE("date", ValueType.DATE),
  DATE_LIST("dateList", ValueType.DATE);

  private final String text;
  private final ValueType value;

  ContextType(String text, ValueType value) {
    this.text = text;
    this.value = value;
  }

  public String text() {
    return text;
  }

  /** Whether there may be any number of values, and not just one. */
  boolean isList() {
    return text.endsWith("List");
  }

  boolean reads(String given) {
    return value.reads(given);
  }

  /** What a value must be, to complete a sentence. */
  String allowed() {
    return switch (value) {
      case NUMERIC -> "a number in digits, such as 42 or -1.5";
      case BOOL -> "true or false";
      case IP_ADDRESS -> "an IPv4 or IPv6 address";
      case BINARY -> "base64";
      case DATE -> "a date such as 2026-11-21T08:00:00Z, or seconds since 1970";
      case STRING, ARN, PRESENCE -> "any text";
    };
  }
}
