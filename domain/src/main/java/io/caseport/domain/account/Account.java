package io.caseport.domain.account;

import io.caseport.domain.plan.SupportPlan;
import java.time.Instant;
import java.util.Optional;

/** A customer: what its identities create belongs to it, and no other account sees it. */
public record Account(
    AccountId id,
    AccountName name,
    Optional<AccountAlias> alias,
    RootUser root,
    SupportPlan plan,
    Instant createdAt) {

  public Account withPlan(SupportPlan newPlan) {
    return new Account(id, name, alias, root, newPlan, createdAt);
  }

  public Account withAlias(Optional<AccountAlias> newAlias) {
    return new Account(id, name, newAlias, root, plan, createdAt);
  }
}
