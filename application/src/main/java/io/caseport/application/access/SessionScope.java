package io.caseport.application.access;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Caller.Channel;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.util.Set;

/** What temporary credentials are good for at all, before any policy is asked. */
final class SessionScope {
  private static final Set<String> ASSUMING =
      Set.of("AssumeRole", "TagSession", "SetSourceIdentity");

  private SessionScope() {}

  /**
   * A session of the console is as good as a key, since it comes of a password.
   *
   * @throws Refusal.InvalidCredential for IAM, which takes a user's session only with a one-time
   *     code, and a federated user's never
   * @throws Refusal.CredentialNotFit for what STS gives only to who has a key or a role
   */
  static void require(Caller caller, Action action) {
    if (caller.channel() == Channel.API) {
      require(caller.principal(), action);
    }
  }

  private static void require(Principal principal, Action action) {
    switch (principal) {
      case Principal.Root _, Principal.IamUser _, Principal.AssumedRole _ -> {}
      case Principal.InSession session -> require(action, session.credential().mfaAt().isPresent());
      case Principal.FederatedUser _ -> require(action, false);
    }
  }

  private static void require(Action action, boolean withCode) {
    if (action.service().equals("iam") && !withCode) {
      throw new Refusal.InvalidCredential();
    }
    if (action.service().equals("sts") && !ASSUMING.contains(action.name())) {
      throw new Refusal.CredentialNotFit(
          Unfit.SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED, action.name());
    }
  }
}
