package io.caseport.domain.identity;

/** The name of a policy: unique in its account, whatever its case. */
public record PolicyName(String value) {
  public PolicyName {
    IamName.check("policyName", value, 128);
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
