package io.caseport.domain.identity;

/** The name of a user: unique in its account, whatever its case. */
public record UserName(String value) {
  public UserName {
    IamName.check("userName", value, 64);
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
