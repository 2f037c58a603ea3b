package io.caseport.domain.identity;

/** The name of a role: unique in its account, whatever its case. */
public record RoleName(String value) {
  public RoleName {
    IamName.check("roleName", value, 64);
  }

  /** The same for two names that the account cannot hold both. */
  public String key() {
    return IamName.key(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
