package io.caseport.application.port.in;

import io.caseport.domain.account.Account;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of the console. One lasts 12 hours, and ends before that from the next request on,
 * on whatever server, when it is ended here, when its account is closed, when its user is deleted,
 * and when its password is changed or deleted. Everyone may see and end their own without a policy.
 */
public interface ConsoleSessions {

  /** The session that a token of {@link SignIn.SignInOutcome.SignedIn} is for, if it goes on. */
  Optional<ConsoleSession> find(ConsoleToken token);

  /** The account that the caller is signed in to, whose name and alias are no secret to it. */
  Account account(Caller caller);

  /**
   * Ends the session of the token, and records it; does nothing if there is none. A pending token
   * is of no use from then on either.
   */
  void signOut(ConsoleToken token, RequestFacts facts);

  /**
   * The caller's sessions, the newest first, and not more than 100.
   *
   * @throws Refusal.InvalidUserType for somebody in a role, or a federated user
   */
  List<ConsoleSession> listOwn(Caller caller);

  /**
   * Ends one of the caller's sessions; does nothing if it is over.
   *
   * @throws Refusal.InvalidUserType for somebody in a role, or a federated user
   */
  void endOne(Caller caller, AccessKeyId session);

  /**
   * Ends all of the caller's sessions, the one of the call as well, and all sign-ins on their way.
   *
   * @throws Refusal.InvalidUserType for somebody in a role, or a federated user
   */
  void endAll(Caller caller);
}
