package io.caseport.domain.policy;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;

/** The name of a managed policy; any text that a request names, so it may name none. */
public record PolicyArn(String value) {
  public static PolicyArn of(AccountId account, IamPath path, PolicyName name) {
    return new PolicyArn("arn:aws:iam::" + account + ":policy" + path + name);
  }

  /** Whether AWS publishes the policy, for every account alike. */
  public boolean isAwsManaged() {
    return value.startsWith("arn:aws:iam::aws:policy/");
  }

  @Override
  public String toString() {
    return value;
  }
}
