package io.caseport.application.account;

import io.caseport.application.identity.SecretKeys;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.account.RootUser;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Opens accounts, changes their plans, closes and erases them. */
public final class AccountAdministrationService implements AccountAdministration {
  /** So few that requests can write in between. */
  private static final int ERASED_AT_ONCE = 100;

  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final SecretKeys secrets;
  private final PasswordHasher hasher;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  public AccountAdministrationService(
      AccountRepository accounts,
      IdentityRepository identities,
      SecretKeys secrets,
      PasswordHasher hasher,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.accounts = accounts;
    this.identities = identities;
    this.secrets = secrets;
    this.hasher = hasher;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public NewAccount createAccount(AccountName name, EmailAddress email, SupportPlan plan) {
    var password = GeneratedPassword.next(random);
    var root = new RootUser(email, hasher.hash(password));
    var keyId = AccessKeyId.generate(random);
    var secret = SecretAccessKey.generate(random);
    return work.write(
        () -> {
          if (accounts.findByRootEmail(email).isPresent()) {
            throw new Refusal.EntityAlreadyExists(Entity.ROOT_EMAIL, email.value());
          }
          var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          var account =
              new Account(
                  AccountId.generate(random),
                  name,
                  Optional.empty(),
                  root,
                  plan,
                  now,
                  new AccountState.Open(),
                  Optional.empty());
          accounts.add(account);
          identities.addKey(
              new AccessKey(
                  keyId, account.id(), Optional.empty(), secrets.seal(keyId, secret), true, now));
          return new NewAccount(account, password, keyId, secret);
        });
  }

  @Override
  public Account getAccount(AccountId id) {
    return accounts
        .find(id)
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ACCOUNT, id.value()));
  }

  @Override
  public Page<Account> listAccounts(PageRequest page) {
    var scope = new PageTokens.Scope(AccountId.DESK, "accounts", "all");
    var after = tokens.open(page, scope).map(AccountId::new).orElse(AccountId.DESK);
    var rows = accounts.list(Optional.of(after), page.size() + 1);
    return tokens.page(rows, page, scope, account -> account.id().value());
  }

  @Override
  public Account setPlan(AccountId id, SupportPlan plan) {
    return change(id, account -> account.withPlan(plan));
  }

  @Override
  public Account closeAccount(AccountId id) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return change(id, account -> account.close(now));
  }

  @Override
  public Account reopenAccount(AccountId id) {
    return change(id, Account::reopen);
  }

  @Override
  public Erased eraseSome(AccountId id) {
    return work.write(
        () -> {
          var account = getAccount(id);
          var erasing = account.erase();
          if (!erasing.equals(account)) {
            accounts.replace(erasing);
          }
          int things = accounts.eraseSome(id, ERASED_AT_ONCE);
          return new Erased(things, accounts.find(id).isPresent());
        });
  }

  @Override
  public String resetRootPassword(AccountId id) {
    var password = GeneratedPassword.next(random);
    var hash = hasher.hash(password);
    change(id, account -> account.withRootPassword(hash));
    return password;
  }

  private Account change(AccountId id, UnaryOperator<Account> change) {
    return work.write(
        () -> {
          var changed = change.apply(getAccount(id));
          accounts.replace(changed);
          return changed;
        });
  }
}
