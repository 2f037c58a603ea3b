package io.caseport.application.credential;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RootPassword;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Compares and hashes between two units of work, as that takes long on purpose. */
public final class RootPasswordService implements RootPassword {
  private static final Action ACTION = new Action("iam", "ChangePassword");

  private final AccessControl access;
  private final AccountRepository accounts;
  private final HashingQueue hashing;
  private final Guesses<AccountId> guesses;
  private final UnitOfWork work;

  public RootPasswordService(
      AccessControl access,
      AccountRepository accounts,
      HashingQueue hashing,
      UnitOfWork work,
      InstantSource clock) {
    this.access = access;
    this.accounts = accounts;
    this.hashing = hashing;
    this.guesses = new Guesses<>(clock);
    this.work = work;
  }

  @Override
  public void change(Caller caller, Password old, Password next) {
    var seen = work.read(() -> account(caller));
    var hash = hashing.in(List.of(seen.id().value()), () -> checked(old, next, seen));
    work.write(
        () -> {
          var current = account(caller);
          if (!current.equals(seen)) {
            throw new Refusal.TemporarilyUnmodifiable(Entity.ACCOUNT, seen.id().value());
          }
          accounts.replace(current.withRootPassword(hash));
        });
  }

  private Account account(Caller caller) {
    var root = root(caller.principal());
    access.require(caller, ACTION, root.arn());
    return accounts.find(root.accountId()).orElseThrow(Refusal.InvalidCredential::new);
  }

  private static Principal.Root root(Principal principal) {
    return switch (principal) {
      case Principal.Root root -> root;
      case Principal.InSession session -> root(session.holder());
      case Principal.IamUser _, Principal.AssumedRole _, Principal.FederatedUser _ ->
          throw new Refusal.InvalidUserType();
    };
  }

  private PasswordHash checked(Password old, Password next, Account seen) {
    requireRight(old, seen);
    var names = List.of(seen.name().value(), seen.root().email().value());
    new PasswordRules(Optional.empty(), names).require(next);
    return hashing.hash(next.value());
  }

  private void requireRight(Password old, Account seen) {
    if (!guesses.mayTry(seen.id())) {
      throw new Refusal.WrongPassword();
    }
    if (!hashing.matches(old.value(), seen.root().password())) {
      guesses.failed(seen.id());
      throw new Refusal.WrongPassword();
    }
    guesses.succeeded(seen.id());
  }
}
