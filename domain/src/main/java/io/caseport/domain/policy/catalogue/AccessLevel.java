package io.caseport.domain.policy.catalogue;

import java.util.Locale;

/** What an action can do at most, in AWS's classes. */
public enum AccessLevel {
  LIST("List"),
  READ("Read"),
  WRITE("Write"),
  PERMISSIONS("Permissions management"),
  TAGGING("Tagging");

  private final String text;

  AccessLevel(String text) {
    this.text = text;
  }

  /** The name that AWS uses. */
  public String text() {
    return text;
  }

  static AccessLevel of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
