package io.caseport.domain.identity;

import io.caseport.domain.refusal.Refusal;

/** Where an identity or policy stands in its account's own order: {@code /} or {@code /…/}. */
public record IamPath(String value) {
  public static final IamPath ROOT = new IamPath("/");

  public IamPath {
    if (value.isEmpty()
        || value.length() > 512
        || value.length() == 2
        || !value.startsWith("/")
        || !value.endsWith("/")
        || !value.chars().allMatch(c -> c >= 0x21 && c <= 0x7E)) {
      throw new Refusal.InvalidArgument(
          "path",
          value,
          "Member must be / or begin and end with / around at least one character, and have at most"
              + " 512 printable ASCII characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
