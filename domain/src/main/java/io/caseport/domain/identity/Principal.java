package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;

/** Who makes a request, once the signature has proved it. */
public sealed interface Principal {

  AccountId accountId();

  String arn();

  /** What {@code aws:userid} and GetCallerIdentity call the principal. */
  String userId();

  /** The account's root user. */
  record Root(AccountId accountId) implements Principal {
    @Override
    public String arn() {
      return "arn:aws:iam::" + accountId + ":root";
    }

    @Override
    public String userId() {
      return accountId.value();
    }
  }

  /** An IAM user, as it stands when the request is made. */
  record IamUser(AccountId accountId, UniqueId id, IamPath path, UserName name)
      implements Principal {
    @Override
    public String arn() {
      return "arn:aws:iam::" + accountId + ":user" + path + name;
    }

    @Override
    public String userId() {
      return id.value();
    }
  }
}
