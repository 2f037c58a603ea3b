package io.caseport.domain.policy;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.UniqueId;

/** What a policy can be attached to, by the identifier it keeps when it is renamed. */
public sealed interface Grantee {
  AccountId accountId();

  UniqueId id();

  record OfUser(AccountId accountId, UniqueId id) implements Grantee {}

  record OfGroup(AccountId accountId, UniqueId id) implements Grantee {}

  record OfRole(AccountId accountId, UniqueId id) implements Grantee {}
}
