package io.caseport.application.signin;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.signin.IssuedToken;
import java.util.Optional;

/**
 * Somebody who has a password to sign in with, as they stand now.
 *
 * @param profile empty for root
 */
record Claim(Principal.LongTerm who, PasswordHash password, Optional<LoginProfile> profile) {

  AccountId account() {
    return who.accountId();
  }

  Optional<UniqueId> user() {
    return userOf(who);
  }

  static Optional<UniqueId> userOf(Principal.LongTerm who) {
    return switch (who) {
      case Principal.Root _ -> Optional.empty();
      case Principal.IamUser user -> Optional.of(user.id());
    };
  }

  String passwordMark() {
    return IssuedToken.markOf(password);
  }

  /**
   * Who is meant by a name, as far as there is anybody.
   *
   * @param account an open one
   * @param claim empty also for a user without a password
   */
  record Named(
      Optional<AccountId> account, Optional<Principal.LongTerm> who, Optional<Claim> claim) {
    static final Named NOBODY = new Named(Optional.empty(), Optional.empty(), Optional.empty());

    Optional<UniqueId> user() {
      return who.flatMap(Claim::userOf);
    }

    static Named of(Claim claim) {
      return new Named(Optional.of(claim.account()), Optional.of(claim.who()), Optional.of(claim));
    }
  }
}
