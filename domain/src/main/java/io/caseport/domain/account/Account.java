package io.caseport.domain.account;

import io.caseport.domain.account.AccountState.Closed;
import io.caseport.domain.account.AccountState.Erasing;
import io.caseport.domain.account.AccountState.Open;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import java.time.Instant;
import java.util.Optional;

/** A customer: what its identities create belongs to it, and no other account sees it. */
public record Account(
    AccountId id,
    AccountName name,
    Optional<AccountAlias> alias,
    RootUser root,
    SupportPlan plan,
    Instant createdAt,
    AccountState state) {

  public Account withPlan(SupportPlan newPlan) {
    return new Account(id, name, alias, root, newPlan, createdAt, state);
  }

  public Account withAlias(Optional<AccountAlias> newAlias) {
    return new Account(id, name, newAlias, root, plan, createdAt, state);
  }

  public boolean isOpen() {
    return state instanceof Open;
  }

  /** A closed account stays closed since when it was. */
  public Account close(Instant now) {
    return switch (state) {
      case Open _ -> in(new Closed(now));
      case Closed _, Erasing _ -> this;
    };
  }

  /**
   * @throws Refusal.AccountNotFit if it is being erased
   */
  public Account reopen() {
    return switch (state) {
      case Open _ -> this;
      case Closed _ -> in(new Open());
      case Erasing _ -> throw new Refusal.AccountNotFit(id.value(), AccountHindrance.BEING_ERASED);
    };
  }

  /**
   * @throws Refusal.AccountNotFit if it is open
   */
  public Account erase() {
    return switch (state) {
      case Open _ -> throw new Refusal.AccountNotFit(id.value(), AccountHindrance.OPEN);
      case Closed(var at) -> in(new Erasing(at));
      case Erasing _ -> this;
    };
  }

  private Account in(AccountState newState) {
    return new Account(id, name, alias, root, plan, createdAt, newState);
  }
}
