package io.caseport.cli;

import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.account.RootUser;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Accounts with predictable ids and secrets; a page token is the last id of the page before. */
final class AccountsInMemory implements AccountAdministration {
  static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

  private final TreeMap<String, Account> accounts = new TreeMap<>();
  private int steps;

  @Override
  public NewAccount createAccount(AccountName name, EmailAddress email, SupportPlan plan) {
    if (accounts.values().stream().anyMatch(other -> other.root().email().equals(email))) {
      throw new Refusal.EntityAlreadyExists(Entity.ROOT_EMAIL, email.value());
    }
    var id = new AccountId(Long.toString(100_000_000_001L + accounts.size()));
    var root = new RootUser(email, new PasswordHash("hash"));
    var account =
        new Account(
            id, name, Optional.empty(), root, plan, NOW, new AccountState.Open(), Optional.empty());
    accounts.put(id.value(), account);
    return new NewAccount(
        account, "pass word", new AccessKeyId("AKIAEXAMPLE"), new SecretAccessKey("s3cr3t+/"));
  }

  @Override
  public Account getAccount(AccountId id) {
    return Optional.ofNullable(accounts.get(id.value()))
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ACCOUNT, id.value()));
  }

  @Override
  public Page<Account> listAccounts(PageRequest page) {
    var rest = page.token().map(last -> accounts.tailMap(last, false)).orElse(accounts);
    var items = rest.values().stream().limit(page.size()).toList();
    var more = rest.size() > items.size();
    return new Page<>(items, more ? Optional.of(items.getLast().id().value()) : Optional.empty());
  }

  @Override
  public Account setPlan(AccountId id, SupportPlan plan) {
    return change(id, account -> account.withPlan(plan));
  }

  @Override
  public Account closeAccount(AccountId id) {
    return change(id, account -> account.close(NOW));
  }

  @Override
  public Account reopenAccount(AccountId id) {
    return change(id, Account::reopen);
  }

  /** In three steps. */
  @Override
  public Erased eraseSome(AccountId id) {
    var erasing = getAccount(id).erase();
    accounts.put(id.value(), erasing);
    if (steps++ % 3 < 2) {
      return new Erased(1_000, true);
    }
    accounts.remove(id.value());
    return new Erased(1, false);
  }

  @Override
  public String resetRootPassword(AccountId id) {
    change(id, account -> account.withRootPassword(new PasswordHash("another hash")));
    return "new pass word";
  }

  private Account change(AccountId id, UnaryOperator<Account> change) {
    var changed = change.apply(getAccount(id));
    accounts.put(id.value(), changed);
    return changed;
  }
}
