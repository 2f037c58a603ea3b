package io.caseport.domain.webhook;

import io.caseport.domain.account.AccountId;

/** A webhook among those of all accounts. */
public record WebhookName(AccountId account, WebhookId id) {
  @Override
  public String toString() {
    return account + "/" + id;
  }
}
