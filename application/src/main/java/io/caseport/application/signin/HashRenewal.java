package io.caseport.application.signin;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import java.util.Optional;

/**
 * Replaces hashes that cost less than those of today. It takes the password, which is only at hand
 * when somebody signs in with it. Sessions go on: the password is the same one.
 */
final class HashRenewal {
  private final PasswordHasher hasher;
  private final AccountRepository accounts;
  private final CredentialRepository credentials;
  private final ConsoleTokens tokens;

  HashRenewal(
      PasswordHasher hasher,
      AccountRepository accounts,
      CredentialRepository credentials,
      ConsoleTokens tokens) {
    this.hasher = hasher;
    this.accounts = accounts;
    this.credentials = credentials;
    this.tokens = tokens;
  }

  /** A hash of the claim's password, if the one that is kept is outdated. Slow if so. */
  Optional<PasswordHash> of(Claim claim, String password) {
    return hasher.isOutdated(claim.password())
        ? Optional.of(hasher.hash(password))
        : Optional.empty();
  }

  /** Keeps it in place of the claim's, in the unit of work that has just found the claim so. */
  Claim put(PasswordHash renewed, Claim claim) {
    var profile = claim.profile().map(own -> own.withHash(renewed));
    profile.ifPresentOrElse(
        credentials::replaceLoginProfile,
        () -> {
          var account = accounts.find(claim.account()).orElseThrow();
          accounts.replace(account.withRootPassword(renewed));
        });
    var next = new Claim(claim.who(), renewed, profile);
    tokens.remark(claim.account(), claim.user(), claim.passwordMark(), next.passwordMark());
    return next;
  }
}
