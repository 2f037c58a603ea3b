package io.caseport.application.port.in;

import io.caseport.domain.credential.Password;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import java.time.Instant;

/**
 * Signing in to the console, in up to three steps: the password, a one-time code where a device is
 * enabled, and a new password where one is due. Each step answers with a new token; the one of the
 * step before MUST be of no use from then on.
 *
 * <p>Nothing MUST be found out by trying. Every failure is the one {@link Refusal.SignInFailed}: an
 * address, an account, an alias, a user, a password or a code that is wrong, a user without a
 * password, a closed account, and a token that is unknown, used or too old. Each password MUST cost
 * one hash, also where there is nobody to compare it with. Texts of any form may be given; what can
 * be nobody's is wrong like others.
 *
 * <p>A password that is right and whose hash costs less than those of today MUST be hashed anew,
 * whatever step comes next, unless another has been set meanwhile. Sessions go on.
 *
 * <p>What needs a hash MUST be refused with {@link Refusal.Throttled} while too many others wait
 * for theirs, before a try is counted.
 *
 * <p>Too many tries MUST be refused with {@link Refusal.SignInThrottled} before any hash is made,
 * by counts that hold over restarts and for all servers on one store, and that are the same for
 * names that there are and that there are not:
 *
 * <ul>
 *   <li>An address has 40 tries, and 20 more each minute. IPv6 addresses count by /64 network.
 *   <li>From the fifth failure for a name on, wherever they came from, an address waits after each
 *       failure of its own: 1 second, doubled by each further failure for the name up to 15
 *       minutes. Failures of others never make it wait, so that nobody can lock anybody out.
 *   <li>A try that stops short of the code counts as a failure. Who is signed in is forgiven the
 *       failures of their address, and all are forgotten an hour after the last.
 * </ul>
 *
 * <p>It is recorded in the account's audit trail before it is answered: {@code ConsoleLogin} with
 * its success or failure, {@code PasswordUpdated}. Of accounts that there are not, and of tries
 * that were one too many, nothing is. A user name that the account does not have MUST NOT be
 * recorded: it may be a password. Callers record nothing more.
 */
public interface SignIn {

  /**
   * Signs the root user in. The provider's own account has none that could.
   *
   * @param email compared without regard to case
   */
  SignInOutcome signInRoot(String email, String password, RequestFacts facts);

  /**
   * Signs an IAM user in.
   *
   * @param account the id or the alias of the account; {@code desk} is the provider's own, too
   * @param userName compared without regard to case
   */
  SignInOutcome signInUser(String account, String userName, String password, RequestFacts facts);

  /**
   * @param pending of {@link SignInOutcome.CodeRequired}; used up also by a wrong code, which MUST
   *     count as a failure
   * @param code what any of the enabled devices shows; each is taken once
   */
  SignInOutcome giveCode(ConsoleToken pending, String code, RequestFacts facts);

  /**
   * Sets a new password. No policy is asked whether the user may, since the account demands it.
   *
   * @param pending of {@link SignInOutcome.PasswordChangeRequired}; used up unless the new password
   *     is refused
   * @throws Refusal.PasswordPolicyViolation if it does not meet the policy of the account, or is
   *     the present one
   * @throws Refusal.TemporarilyUnmodifiable if somebody else sets it at the same time
   */
  SignInOutcome changePassword(ConsoleToken pending, Password next, RequestFacts facts);

  /** How far somebody has come. Pending tokens hold for 5 minutes. */
  sealed interface SignInOutcome {

    /** The only time that the token is told. */
    record SignedIn(ConsoleToken token, ConsoleSession session) implements SignInOutcome {}

    record CodeRequired(ConsoleToken pending, Instant expiresAt) implements SignInOutcome {}

    /**
     * @param expired whether the password is too old, rather than one that an administrator has set
     */
    record PasswordChangeRequired(ConsoleToken pending, Instant expiresAt, boolean expired)
        implements SignInOutcome {}

    /** Everything was right, and the password is too old; only an administrator can replace it. */
    record PasswordExpired() implements SignInOutcome {}
  }
}
