package io.caseport.application.signin;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.signin.Claim.Named;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.IssuedToken;
import java.util.Optional;
import java.util.function.Function;

/** Finds out who may sign in. What has not the form of a name is nobody's. */
final class Claims {
  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final CredentialRepository credentials;

  Claims(
      AccountRepository accounts, IdentityRepository identities, CredentialRepository credentials) {
    this.accounts = accounts;
    this.identities = identities;
    this.credentials = credentials;
  }

  Named root(String email) {
    return read(email, EmailAddress::new)
        .flatMap(accounts::findByRootEmail)
        .filter(Account::isOpen)
        .map(account -> Named.of(ofRoot(account)))
        .orElse(Named.NOBODY);
  }

  Named user(String account, String userName) {
    return account(account)
        .filter(Account::isOpen)
        .map(open -> user(open.id(), read(userName, UserName::new)))
        .orElse(Named.NOBODY);
  }

  private Named user(AccountId account, Optional<UserName> name) {
    var user = name.flatMap(given -> identities.findUser(account, given));
    return new Named(Optional.of(account), user.map(User::principal), user.flatMap(this::ofUser));
  }

  private Optional<Account> account(String text) {
    return read(text, AccountId::new)
        .or(() -> text.equals(AccountAlias.DESK.value()) ? DESK : Optional.empty())
        .flatMap(accounts::find)
        .or(() -> read(text, AccountAlias::new).flatMap(accounts::findByAlias));
  }

  private static final Optional<AccountId> DESK = Optional.of(AccountId.DESK);

  /** Whoever a token was given out to, unless its account, user or password is gone since then. */
  Optional<Claim> of(IssuedToken token) {
    return find(token.account(), token.user())
        .filter(claim -> claim.passwordMark().equals(token.passwordMark()));
  }

  /** The same person as of now, whatever the password, unless the account or user is gone. */
  Optional<Claim> now(Claim seen) {
    return find(seen.account(), seen.user());
  }

  boolean isOpen(AccountId account) {
    return accounts.find(account).filter(Account::isOpen).isPresent();
  }

  private Optional<Claim> find(AccountId id, Optional<UniqueId> user) {
    var open = accounts.find(id).filter(Account::isOpen);
    return user.isEmpty()
        ? open.map(Claims::ofRoot)
        : open.flatMap(_ -> identities.findUser(id, user.get())).flatMap(this::ofUser);
  }

  private static Claim ofRoot(Account account) {
    return new Claim(new Principal.Root(account.id()), account.root().password(), Optional.empty());
  }

  private Optional<Claim> ofUser(User user) {
    return credentials
        .findLoginProfile(user.accountId(), user.id())
        .map(profile -> new Claim(user.principal(), profile.password(), Optional.of(profile)));
  }

  private static <T> Optional<T> read(String text, Function<String, T> form) {
    try {
      return Optional.of(form.apply(text));
    } catch (Refusal.InvalidArgument _) {
      return Optional.empty();
    }
  }
}
