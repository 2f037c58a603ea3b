package io.caseport.cli;

import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;
import java.util.Optional;

/** The accounts of a folder that holds only one of those that there are. */
record OneAccount(AccountAdministration all, AccountId id) implements AccountAdministration {
  @Override
  public NewAccount createAccount(AccountName name, EmailAddress email, SupportPlan plan) {
    return all.createAccount(name, email, plan);
  }

  @Override
  public Account getAccount(AccountId account) {
    return all.getAccount(account);
  }

  @Override
  public Page<Account> listAccounts(PageRequest page) {
    return new Page<>(List.of(all.getAccount(id)), Optional.empty());
  }

  @Override
  public Account setPlan(AccountId account, SupportPlan plan) {
    return all.setPlan(account, plan);
  }

  @Override
  public Account closeAccount(AccountId account) {
    return all.closeAccount(account);
  }

  @Override
  public Account reopenAccount(AccountId account) {
    return all.reopenAccount(account);
  }

  @Override
  public Erased eraseSome(AccountId account) {
    return all.eraseSome(account);
  }

  @Override
  public String resetRootPassword(AccountId account) {
    return all.resetRootPassword(account);
  }
}
