package io.caseport.rest.query;

import java.util.List;

/** What is wrong with the values of a call, in AWS's words. */
final class Violations {
  private static final int LONGEST_ECHO = 256;

  private Violations() {}

  static String invalid(String value, String member, String constraint) {
    return violation("'" + excerpt(value) + "'", member, constraint);
  }

  static String invalidSecret(String member, String constraint) {
    return violation("***", member, constraint);
  }

  static String missing(String member) {
    return violation("null", member, "Member must not be null");
  }

  static QueryError error(List<String> violations) {
    int count = violations.size();
    return new QueryError(
        400,
        "ValidationError",
        count
            + (count == 1 ? " validation error detected: " : " validation errors detected: ")
            + String.join("; ", violations));
  }

  private static String violation(String value, String member, String constraint) {
    return "Value " + value + " at '" + member + "' failed to satisfy constraint: " + constraint;
  }

  static String excerpt(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST_ECHO) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
  }
}
