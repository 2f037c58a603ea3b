package io.caseport.application.port.in;

import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;

/**
 * The alias and the password policy of the caller's account. Every method MUST refuse with {@link
 * Refusal.AccessDenied} a caller whose policies do not allow {@code iam:} and the operation's name,
 * and MUST hold before it returns.
 */
public interface AccountSettings {

  /**
   * Takes the place of the alias that the account has, if any.
   *
   * @throws Refusal.EntityAlreadyExists if any account has the alias, this one included
   */
  void createAccountAlias(Caller caller, AccountAlias alias);

  /**
   * @throws Refusal.NoSuchEntity unless it is the alias of the account
   */
  void deleteAccountAlias(Caller caller, AccountAlias alias);

  Optional<AccountAlias> listAccountAliases(Caller caller);

  /** Nothing of an earlier policy remains. It holds for passwords that are set from then on. */
  void updateAccountPasswordPolicy(Caller caller, PasswordPolicy policy);

  /**
   * Every user may ask, without a policy, where users may change their own passwords.
   *
   * @throws Refusal.NoSuchEntity if none is set
   */
  PasswordPolicy getAccountPasswordPolicy(Caller caller);

  /**
   * @throws Refusal.NoSuchEntity if none is set
   */
  void deleteAccountPasswordPolicy(Caller caller);
}
