package io.caseport.domain.identity;

/** The name of a group: unique in its account, whatever its case. */
public record GroupName(String value) {
  public GroupName {
    IamName.check("groupName", value, 128);
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
