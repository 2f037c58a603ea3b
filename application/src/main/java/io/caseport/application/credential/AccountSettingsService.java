package io.caseport.application.credential;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.Resource;
import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.Optional;

/**
 * What holds for an account as a whole, each act allowed by the {@code iam:} action of its name.
 */
public final class AccountSettingsService implements AccountSettings {
  private final AccessControl access;
  private final AccountRepository accounts;
  private final CredentialRepository credentials;
  private final UnitOfWork work;

  public AccountSettingsService(
      AccessControl access,
      AccountRepository accounts,
      CredentialRepository credentials,
      UnitOfWork work) {
    this.access = access;
    this.accounts = accounts;
    this.credentials = credentials;
    this.work = work;
  }

  @Override
  public void createAccountAlias(Caller caller, AccountAlias alias) {
    work.write(
        () -> {
          require(caller, "CreateAccountAlias");
          if (alias.equals(AccountAlias.DESK) || accounts.findByAlias(alias).isPresent()) {
            throw new Refusal.EntityAlreadyExists(Entity.ACCOUNT_ALIAS, alias.value());
          }
          accounts.replace(accountOf(caller).withAlias(Optional.of(alias)));
        });
  }

  @Override
  public void deleteAccountAlias(Caller caller, AccountAlias alias) {
    work.write(
        () -> {
          require(caller, "DeleteAccountAlias");
          var account = accountOf(caller);
          if (!account.alias().equals(Optional.of(alias))) {
            throw new Refusal.NoSuchEntity(Entity.ACCOUNT_ALIAS, alias.value());
          }
          accounts.replace(account.withAlias(Optional.empty()));
        });
  }

  @Override
  public Optional<AccountAlias> listAccountAliases(Caller caller) {
    return work.read(
        () -> {
          require(caller, "ListAccountAliases");
          return accountOf(caller).alias();
        });
  }

  @Override
  public void updateAccountPasswordPolicy(Caller caller, PasswordPolicy policy) {
    work.write(
        () -> {
          require(caller, "UpdateAccountPasswordPolicy");
          credentials.putPasswordPolicy(caller.accountId(), policy);
        });
  }

  @Override
  public PasswordPolicy getAccountPasswordPolicy(Caller caller) {
    return work.read(
        () -> {
          var policy = credentials.findPasswordPolicy(caller.accountId());
          if (caller.principal() instanceof Principal.IamUser
              && policy.filter(PasswordPolicy::usersMayChange).isPresent()) {
            access.requireNotDenied(
                caller, iam("GetAccountPasswordPolicy"), new Resource.Named(ANY_RESOURCE));
          } else {
            require(caller, "GetAccountPasswordPolicy");
          }
          return policy.orElseThrow(() -> noPolicy(caller));
        });
  }

  @Override
  public void deleteAccountPasswordPolicy(Caller caller) {
    work.write(
        () -> {
          require(caller, "DeleteAccountPasswordPolicy");
          if (credentials.findPasswordPolicy(caller.accountId()).isEmpty()) {
            throw noPolicy(caller);
          }
          credentials.removePasswordPolicy(caller.accountId());
        });
  }

  private void require(Caller caller, String operation) {
    access.require(caller, iam(operation), ANY_RESOURCE);
  }

  private Account accountOf(Caller caller) {
    return accounts.find(caller.accountId()).orElseThrow(Refusal.InvalidCredential::new);
  }

  private static Refusal noPolicy(Caller caller) {
    return new Refusal.NoSuchEntity(Entity.PASSWORD_POLICY, caller.accountId().value());
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }
}
