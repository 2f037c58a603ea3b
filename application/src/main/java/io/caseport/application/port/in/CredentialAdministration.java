package io.caseport.application.port.in;

import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.credential.CredentialReport;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * The passwords of users, and what is known of the use of their credentials. Every method MUST
 * refuse with {@link Refusal.AccessDenied} a caller whose policies do not allow {@code iam:} and
 * the operation's name on the ARN of the user, with {@link Refusal.NoSuchEntity} a name that the
 * account does not have, and MUST hold before it returns. Where a user name may be empty, the
 * caller itself is meant.
 *
 * <p>What sets a password MUST refuse with {@link Refusal.PasswordPolicyViolation} one that does
 * not meet the policy of the account, with {@link Refusal.TemporarilyUnmodifiable} if somebody else
 * sets it at the same time, and with {@link Refusal.Throttled} while too many wait for a hash.
 */
public interface CredentialAdministration {

  /**
   * @throws Refusal.EntityAlreadyExists if the user has a password
   * @throws Refusal.InvalidArgument for root without a user name
   */
  LoginProfileDescription createLoginProfile(
      Caller caller, Optional<UserName> name, Password password, boolean resetRequired);

  /**
   * @throws Refusal.NoSuchEntity also if the user has no password
   * @throws Refusal.InvalidArgument for root without a user name
   */
  LoginProfileDescription getLoginProfile(Caller caller, Optional<UserName> name);

  /**
   * Changes what is given.
   *
   * @throws Refusal.NoSuchEntity also if the user has no password
   */
  void updateLoginProfile(
      Caller caller, UserName name, Optional<Password> password, Optional<Boolean> resetRequired);

  /**
   * @throws Refusal.NoSuchEntity also if the user has no password
   * @throws Refusal.InvalidArgument for root without a user name
   */
  void deleteLoginProfile(Caller caller, Optional<UserName> name);

  /**
   * Sets the password of the caller itself, who needs no policy for it where the account says so. A
   * session that was opened with a one-time code MAY do so for its user.
   *
   * @throws Refusal.InvalidUserType if the caller is no IAM user
   * @throws Refusal.NoSuchEntity if the caller has no password
   * @throws Refusal.WrongPassword if {@code old} is not the caller's
   */
  void changePassword(Caller caller, Password old, Password next);

  /**
   * @throws Refusal.NoSuchEntity if the account has no such key
   */
  LastUse getAccessKeyLastUsed(Caller caller, AccessKeyId key);

  /**
   * Makes a report unless there is one that has not expired.
   *
   * @return whether a new one was begun
   */
  boolean generateCredentialReport(Caller caller);

  /**
   * @throws Refusal.NoCredentialReport if there is none, or it has expired
   */
  CredentialReport getCredentialReport(Caller caller);

  /** Lists what a user has of a kind that this server never gives out: always nothing. */
  void listUnissued(Caller caller, Unissued kind, Optional<UserName> name);

  /** Credentials that AWS has and that nothing here would take. */
  enum Unissued {
    SSH_PUBLIC_KEYS,
    SIGNING_CERTIFICATES,
    SERVICE_SPECIFIC_CREDENTIALS
  }

  record LoginProfileDescription(UserName user, Instant createdAt, boolean resetRequired) {}

  /** {@code owner} is empty for root's key, {@code use} for a key that was never used. */
  record LastUse(Optional<UserName> owner, Optional<AccessKeyUse> use) {}
}
