package io.caseport.domain.account;

import io.caseport.domain.refusal.Refusal;

/** What people call an account: 1 to 50 characters, none of them a control character. */
public record AccountName(String value) {
  public AccountName {
    if (value.isBlank()
        || value.codePointCount(0, value.length()) > 50
        || value.codePoints().anyMatch(Character::isISOControl)) {
      throw new Refusal.InvalidArgument(
          "name", value, "Member must have 1 to 50 characters and no control characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
