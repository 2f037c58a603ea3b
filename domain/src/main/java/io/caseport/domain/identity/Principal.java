package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;
import java.util.Optional;

/** Who makes a request, once the signature has proved it. */
public sealed interface Principal {

  AccountId accountId();

  String arn();

  /** What {@code aws:userid} and GetCallerIdentity call the principal. */
  String userId();

  /** The ARN of what policies are attached to: that of the role, whatever the session's is. */
  default String identityArn() {
    return arn();
  }

  /** What the temporary credential says, if the request was made with one. */
  default Optional<Session> session() {
    return Optional.empty();
  }

  /** Whoever has a key that does not expire. */
  sealed interface LongTerm extends Principal {}

  /** The account's root user. */
  record Root(AccountId accountId) implements LongTerm {
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
      implements LongTerm {
    @Override
    public String arn() {
      return "arn:aws:iam::" + accountId + ":user" + path + name;
    }

    @Override
    public String userId() {
      return id.value();
    }
  }

  /** A user, or root, with a temporary credential of its own. */
  record InSession(LongTerm holder, Session credential) implements Principal {
    @Override
    public AccountId accountId() {
      return holder.accountId();
    }

    @Override
    public String arn() {
      return holder.arn();
    }

    @Override
    public String userId() {
      return holder.userId();
    }

    @Override
    public Optional<Session> session() {
      return Optional.of(credential);
    }
  }

  /** Someone who has put off an identity of their own and acts as the role. */
  record AssumedRole(
      AccountId accountId,
      UniqueId roleId,
      IamPath path,
      RoleName role,
      SessionName name,
      Session credential)
      implements Principal {
    @Override
    public String arn() {
      return "arn:aws:sts::" + accountId + ":assumed-role/" + role + "/" + name;
    }

    @Override
    public String userId() {
      return roleId + ":" + name;
    }

    @Override
    public String identityArn() {
      return "arn:aws:iam::" + accountId + ":role" + path + role;
    }

    @Override
    public Optional<Session> session() {
      return Optional.of(credential);
    }
  }

  /** Someone whom only the issuer knows, with some of the issuer's rights. */
  record FederatedUser(LongTerm issuer, FederatedName name, Session credential)
      implements Principal {
    @Override
    public AccountId accountId() {
      return issuer.accountId();
    }

    @Override
    public String arn() {
      return "arn:aws:sts::" + accountId() + ":federated-user/" + name;
    }

    @Override
    public String userId() {
      return accountId() + ":" + name;
    }

    @Override
    public Optional<Session> session() {
      return Optional.of(credential);
    }
  }
}
