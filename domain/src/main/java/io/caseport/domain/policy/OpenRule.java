package io.caseport.domain.policy;

/**
 * A rule of the language that AWS's documentation leaves open or answers twice. Each has two
 * readings; {@link EvaluationRules} chooses between them, and by default where they differ an Allow
 * does not apply and a Deny does.
 */
public enum OpenRule {
  NOT_RESOURCE_WITHOUT_VALUE(
      "a NotResource entry whose variable has no value matches no resource, so the statement goes"
          + " on",
      "it makes the statement not apply"),
  FOR_ANY_VALUE_IF_EXISTS(
      "ForAnyValue with IfExists holds when the key is missing",
      "IfExists counts for nothing there"),
  EMPTY_STRING_IN_SET(
      "a set of nothing but an empty string is compared like any other", "it is an empty set"),
  MANY_VALUES_UNDER_PLAIN_OPERATOR(
      "an operator without a set operator fails on a key of many values, a negated one too",
      "it asks whether any of the values matches"),
  MANY_VALUED_VARIABLE(
      "a variable that names a key of many values has no value", "it has the first of them"),
  BOOL_VARIABLE("variables count in the values of Bool", "they are plain text there"),
  NULL_OF_EMPTY(
      "for Null, a key whose values are none or an empty string is missing", "it is there"),
  EMPTY_VALUE_LIST("a condition with an empty list of values matches nothing", "it has no effect"),
  STAR_ACROSS_SEGMENTS(
      "a * of Resource ends at the colon of its segment", "it may run past the colon"),
  SHORT_ARN_IN_CONDITION(
      "a value with fewer than six segments matches no ARN",
      "a * at its end covers the further segments"),
  UNREADABLE_REQUEST_VALUE(
      "a negated operator holds for a value of the request that is not of its type",
      "it does not hold"),
  UNREADABLE_POLICY_VALUE(
      "a value of a condition that is not of its operator's type matches nothing",
      "it matches everything"),
  YEAR_OR_SECONDS("a date of four digits is a year", "it is seconds since 1970"),
  NOT_PRINCIPAL_WITHOUT_ACCOUNT(
      "NotPrincipal leaves out a principal it names", "only if it names the account as well"),
  NOT_PRINCIPAL_OF_ACCOUNT_ALONE(
      "a NotPrincipal that names an account, and nobody of it, leaves out all who are in it",
      "it leaves out the account's root user");

  private final String first;
  private final String second;

  OpenRule(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** What the first reading says. */
  public String first() {
    return first;
  }

  /** What the second reading says. */
  public String second() {
    return second;
  }

  /** How a rule is read. */
  public enum Reading {
    /** Where the readings differ, an Allow does not apply and a Deny does. */
    SAFE,
    FIRST,
    SECOND
  }
}
