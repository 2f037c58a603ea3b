package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;

/** Names a case among those of all accounts. */
public record CaseKey(AccountId account, CaseId id) {
  @Override
  public String toString() {
    return id + " of account " + account;
  }
}
