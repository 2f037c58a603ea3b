package io.caseport.domain.identity;

/** How someone who assumes a role calls the session. */
public record SessionName(String value) {
  public SessionName {
    IamName.check("roleSessionName", value, 2, 64);
  }

  @Override
  public String toString() {
    return value;
  }
}
