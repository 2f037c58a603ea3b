package io.caseport.application.port.in;

import io.caseport.domain.credential.Password;
import io.caseport.domain.refusal.Refusal;

/** The password of the root user, which no policy of IAM is about. */
public interface RootPassword {

  /**
   * Sets the password of the caller itself, with which all its sessions end. The account's password
   * policy MUST NOT be asked, but what holds where there is none.
   *
   * @throws Refusal.InvalidUserType if the caller is not the root user, or a session of it
   * @throws Refusal.WrongPassword if {@code old} is not the caller's, and for a while after some
   *     that were not
   * @throws Refusal.PasswordPolicyViolation if {@code next} is too simple
   * @throws Refusal.Throttled while too many others wait for their password to be compared
   * @throws Refusal.TemporarilyUnmodifiable if somebody else changes the account at the same time
   */
  void change(Caller caller, Password old, Password next);
}
