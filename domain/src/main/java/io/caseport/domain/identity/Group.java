package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;
import java.time.Instant;

/** Users who share policies. */
public record Group(
    AccountId accountId, UniqueId id, IamPath path, GroupName name, Instant createdAt) {

  public String arn() {
    return "arn:aws:iam::" + accountId + ":group" + path + name;
  }

  public Group moved(IamPath newPath, GroupName newName) {
    return new Group(accountId, id, newPath, newName, createdAt);
  }
}
