package io.caseport.domain.identity;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.text.Ascii;

/** The alphabet that names of users, groups, roles, policies and sessions share. */
public final class IamName {
  private static final String PUNCTUATION = "_+=,.@-";

  private IamName() {}

  public static void check(String field, String value, int longest) {
    check(field, value, 1, longest);
  }

  static void check(String field, String value, int shortest, int longest) {
    if (value.length() < shortest
        || value.length() > longest
        || !value.chars().allMatch(IamName::isLetterDigitOrPunctuation)) {
      throw new Refusal.InvalidArgument(
          field,
          value,
          "Member must have "
              + shortest
              + " to "
              + longest
              + " of the characters A-Z, a-z, 0-9 and _+=,.@-");
    }
  }

  /** Names differ only if they differ in more than upper and lower case. */
  static String key(String value) {
    return Ascii.lower(value);
  }

  private static boolean isLetterDigitOrPunctuation(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PUNCTUATION.indexOf(c) >= 0;
  }
}
