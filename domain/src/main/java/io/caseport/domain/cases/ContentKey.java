package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;

/**
 * What an account has of a content. Accounts share none, since a file that took no room would tell
 * one of them what another has.
 */
public record ContentKey(AccountId accountId, ContentId id) {
  @Override
  public String toString() {
    return id + " of account " + accountId;
  }
}
