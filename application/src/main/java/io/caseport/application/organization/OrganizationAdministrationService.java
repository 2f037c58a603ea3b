package io.caseport.application.organization;

import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps with each account which organization it is in. */
public final class OrganizationAdministrationService implements OrganizationAdministration {
  /** The management account, and one more. */
  private static final int OTHERS = 2;

  private final AccountRepository accounts;
  private final UnitOfWork work;
  private final PageTokens tokens;

  public OrganizationAdministrationService(
      AccountRepository accounts, UnitOfWork work, PageTokens tokens) {
    this.accounts = accounts;
    this.work = work;
    this.tokens = tokens;
  }

  @Override
  public Account createOrganization(AccountId management) {
    return change(management, account -> account.join(account));
  }

  @Override
  public Account addMember(AccountId management, AccountId member) {
    return change(member, account -> account.join(managing(management)));
  }

  @Override
  public Account leaveOrganization(AccountId member) {
    return change(
        member,
        account -> {
          if (account.isManagement()
              && accounts.members(member, Optional.empty(), OTHERS).size() == OTHERS) {
            throw new Refusal.AccountNotFit(member.value(), AccountHindrance.MANAGING_OTHERS);
          }
          return account.leave();
        });
  }

  @Override
  public Page<Account> listMembers(AccountId management, PageRequest page) {
    return work.read(
        () -> {
          var scope = new PageTokens.Scope(managing(management).id(), "members", "all");
          var after = tokens.open(page, scope).map(AccountId::new);
          var rows = accounts.members(management, after, page.size() + 1);
          return tokens.page(rows, page, scope, account -> account.id().value());
        });
  }

  private Account managing(AccountId management) {
    var account = find(management);
    if (!account.isManagement()) {
      throw new Refusal.AccountNotFit(management.value(), AccountHindrance.IN_NO_ORGANIZATION);
    }
    return account;
  }

  private Account find(AccountId id) {
    return accounts
        .find(id)
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ACCOUNT, id.value()));
  }

  private Account change(AccountId id, UnaryOperator<Account> change) {
    return work.write(
        () -> {
          var changed = change.apply(find(id));
          accounts.replace(changed);
          return changed;
        });
  }
}
