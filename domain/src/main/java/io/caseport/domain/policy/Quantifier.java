package io.caseport.domain.policy;

/** How a condition takes a key with many values. */
public enum Quantifier {
  /** No set operator: the key is to have one value. */
  NONE(""),
  FOR_ALL_VALUES("ForAllValues:"),
  FOR_ANY_VALUE("ForAnyValue:");

  private final String prefix;

  Quantifier(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the name of the operator. */
  public String prefix() {
    return prefix;
  }
}
