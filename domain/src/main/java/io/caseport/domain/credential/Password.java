package io.caseport.domain.credential;

import io.caseport.domain.refusal.Refusal;

/** A password as somebody gives it: 1 to 128 characters, and never part of a text or a log. */
public record Password(String value) {
  private static final int LONGEST = 128;

  public Password {
    if (value.isEmpty()
        || value.length() > LONGEST
        || !value.chars().allMatch(Password::isAllowed)) {
      throw new Refusal.InvalidArgument(
          "password",
          "",
          "Member must have 1 to 128 characters of Latin-1, of which tabs and line ends are the"
              + " only control characters below U+0020");
    }
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xFF) || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return "Password";
  }
}
