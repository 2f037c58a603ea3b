package io.caseport.domain.policy;

/** What kind of value a condition operator compares. */
public enum ValueType {
  STRING,
  NUMERIC,
  DATE,
  BOOL,
  BINARY,
  IP_ADDRESS,
  ARN,
  /** The operator Null asks for presence, whatever the value. */
  PRESENCE;

  /** Whether values written for such an operator may hold policy variables. */
  public boolean takesVariables() {
    return this == STRING || this == ARN || this == BOOL;
  }

  /** Whether a text can be read as a value of this type. */
  public boolean reads(String text) {
    return reads(new ContextValue(text));
  }

  /** Whether a value of a request can be read as one of this type. */
  boolean reads(ContextValue value) {
    return switch (this) {
      case STRING, PRESENCE -> true;
      case NUMERIC -> value.number().isPresent();
      case DATE -> value.date().isPresent();
      case BOOL -> TextMatcher.isBool(value.text());
      case BINARY -> BinaryMatcher.read(value.text()).isPresent();
      case IP_ADDRESS -> value.address().isPresent();
      case ARN -> ArnMatcher.isArn(value.text());
    };
  }
}
