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
}
