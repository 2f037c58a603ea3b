package io.caseport.application.signin;

import io.caseport.application.port.in.ConsoleSession;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.signin.IssuedToken;
import java.util.Optional;

/** Shows what is kept of a session as the session of somebody. */
final class OpenSessions {
  private OpenSessions() {}

  static ConsoleSession of(Principal.LongTerm who, IssuedToken kept) {
    var session =
        new Session(
            kept.id(),
            Optional.empty(),
            kept.issuedAt(),
            kept.expiresAt(),
            kept.mfaAt(),
            SessionPolicies.NONE,
            SessionTags.NONE,
            Optional.empty());
    return new ConsoleSession(
        kept.id(), new Principal.InSession(who, session), kept.sourceIp(), kept.userAgent());
  }
}
