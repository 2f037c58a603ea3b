package io.caseport.rest.json;

/** The words in which AWS says what a value must be, and bounds where its model has none. */
public final class Constraints {
  /** More characters than any identifier, code or name of a language has. */
  public static final int LONGEST_ID = 1_024;

  /** More characters than any page token has. */
  public static final int LONGEST_TOKEN = 8_192;

  public static final String NOT_NULL = "Member must not be null";
  public static final String NOT_BLANK = "Member must not be blank";
  public static final String AT_LEAST_VALUE =
      "Member must have value greater than or equal to {value}";
  public static final String AT_MOST_VALUE = "Member must have value less than or equal to {value}";
  public static final String AT_LEAST_ITEMS =
      "Member must have length greater than or equal to {min}";
  public static final String PATTERN = "Member must satisfy regular expression pattern: {regexp}";
  public static final String AT_MOST_ITEMS = "Member must have length less than or equal to {max}";

  /** For {@code Pattern}: empty, which is a matter of length, or with something to see. */
  public static final String NOT_ONLY_WHITE_SPACE = "(?sU)|.*\\S.*";

  private Constraints() {}
}
