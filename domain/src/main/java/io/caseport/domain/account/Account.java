package io.caseport.domain.account;

import io.caseport.domain.account.AccountState.Closed;
import io.caseport.domain.account.AccountState.Erasing;
import io.caseport.domain.account.AccountState.Open;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import java.time.Instant;
import java.util.Optional;

/**
 * A customer: what its identities create belongs to it, and no other account sees it.
 *
 * @param management the management account of the organization that it is in, if it is in one; the
 *     account itself if it manages one
 */
public record Account(
    AccountId id,
    AccountName name,
    Optional<AccountAlias> alias,
    RootUser root,
    SupportPlan plan,
    Instant createdAt,
    AccountState state,
    Optional<AccountId> management) {

  /**
   * @throws Refusal.AccountNotFit if it is the provider's own
   */
  public Account withPlan(SupportPlan newPlan) {
    requireCustomers();
    return new Account(id, name, alias, root, newPlan, createdAt, state, management);
  }

  public Account withAlias(Optional<AccountAlias> newAlias) {
    return new Account(id, name, newAlias, root, plan, createdAt, state, management);
  }

  /**
   * @throws Refusal.AccountNotFit if it is the provider's own, whose root user never signs in
   */
  public Account withRootPassword(PasswordHash password) {
    requireCustomers();
    var newRoot = new RootUser(root.email(), password);
    return new Account(id, name, alias, newRoot, plan, createdAt, state, management);
  }

  /** Whether it manages an organization, if only of itself. */
  public boolean isManagement() {
    return management.filter(id::equals).isPresent();
  }

  /**
   * The account as a member of the organization that an account manages, or begins to manage with
   * itself; a member of it stays as it is.
   *
   * @throws Refusal.AccountNotFit if one of them is closed or the provider's own, or this one is in
   *     another organization
   */
  public Account join(Account managing) {
    requireCustomers();
    managing.requireCustomers();
    requireOpen();
    managing.requireOpen();
    if (management.isPresent() && !management.get().equals(managing.id)) {
      throw new Refusal.AccountNotFit(id.value(), AccountHindrance.IN_AN_ORGANIZATION);
    }
    return in(Optional.of(managing.id));
  }

  /**
   * @throws Refusal.AccountNotFit if it is in no organization
   */
  public Account leave() {
    if (management.isEmpty()) {
      throw new Refusal.AccountNotFit(id.value(), AccountHindrance.IN_NO_ORGANIZATION);
    }
    return in(Optional.empty());
  }

  /**
   * What customers have does not happen to the provider's own account.
   *
   * @throws Refusal.AccountNotFit if it is the provider's own
   */
  public void requireCustomers() {
    if (id.equals(AccountId.DESK)) {
      throw new Refusal.AccountNotFit(id.value(), AccountHindrance.PROVIDERS_OWN);
    }
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new Refusal.AccountNotFit(id.value(), AccountHindrance.CLOSED);
    }
  }

  private Account in(Optional<AccountId> organization) {
    return new Account(id, name, alias, root, plan, createdAt, state, organization);
  }

  public boolean isOpen() {
    return state instanceof Open;
  }

  /**
   * The account without anybody who can do anything in it; a closed one stays closed since when it
   * was.
   *
   * @throws Refusal.AccountNotFit if it is the provider's own
   */
  public Account close(Instant now) {
    requireCustomers();
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
   * @throws Refusal.AccountNotFit if it is open or the provider's own
   */
  public Account erase() {
    requireCustomers();
    return switch (state) {
      case Open _ -> throw new Refusal.AccountNotFit(id.value(), AccountHindrance.OPEN);
      case Closed(var at) -> in(new Erasing(at));
      case Erasing _ -> this;
    };
  }

  private Account in(AccountState newState) {
    return new Account(id, name, alias, root, plan, createdAt, newState, management);
  }
}
