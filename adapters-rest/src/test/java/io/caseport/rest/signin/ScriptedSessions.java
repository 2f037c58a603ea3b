package io.caseport.rest.signin;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives everyone the same credentials, and notes what it was asked for. */
final class ScriptedSessions implements Sessions {
  static final TemporaryCredentials GIVEN =
      new TemporaryCredentials(
          new AccessKeyId("ASIA2222222222222222"),
          new SecretAccessKey("a/b+cdefghijklmnopqrstuvwxyz0123456789AB"),
          "sealed_token-1",
          Instant.parse("2026-03-14T21:26:53Z"));

  final List<Object> asked = new ArrayList<>();

  @Override
  public TemporaryCredentials getSessionToken(
      Caller caller, Optional<Integer> seconds, Optional<OneTimeCode> code) {
    asked.add(List.of(seconds, code));
    return GIVEN;
  }

  @Override
  public FederatedCredentials getFederationToken(Caller caller, FederationRequest request) {
    asked.add(request);
    var user =
        new Principal.FederatedUser(
            (Principal.LongTerm) caller.principal(), request.name(), session(request.policies()));
    return new FederatedCredentials(GIVEN, user, request.policies().isEmpty() ? 0 : 7);
  }

  private static Session session(SessionPolicies policies) {
    return new Session(
        GIVEN.id(),
        Optional.empty(),
        Instant.EPOCH,
        GIVEN.expiration(),
        Optional.empty(),
        policies,
        SessionTags.NONE,
        Optional.empty());
  }

  @Override
  public AccountId accountOfKey(Caller caller, AccessKeyId key) {
    asked.add(key);
    return new AccountId("444455556666");
  }

  @Override
  public String decodeAuthorizationMessage(Caller caller, String encoded) {
    throw new Refusal.InvalidAuthorizationMessage();
  }
}
