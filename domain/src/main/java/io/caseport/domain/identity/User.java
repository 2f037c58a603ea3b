package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;
import java.time.Instant;

/** A person or program of an account, without any right until a policy gives one. */
public record User(
    AccountId accountId, UniqueId id, IamPath path, UserName name, Instant createdAt) {

  public Principal.IamUser principal() {
    return new Principal.IamUser(accountId, id, path, name);
  }

  public String arn() {
    return principal().arn();
  }

  public User moved(IamPath newPath, UserName newName) {
    return new User(accountId, id, newPath, newName, createdAt);
  }
}
