package io.caseport.rest.signin;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.identity.UniqueId;
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
  public RoleCredentials assumeRole(Caller caller, RoleRequest request) {
    asked.add(request);
    var role =
        new Principal.AssumedRole(
            caller.accountId(),
            new UniqueId("AROADESKDESKDESKDESKD"),
            IamPath.ROOT,
            new RoleName("desk"),
            request.name(),
            session(request.policies(), request.sourceIdentity()));
    return new RoleCredentials(GIVEN, role, 0);
  }

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
            (Principal.LongTerm) caller.principal(),
            request.name(),
            session(request.policies(), Optional.empty()));
    return new FederatedCredentials(GIVEN, user, request.policies().isEmpty() ? 0 : 7);
  }

  private static Session session(SessionPolicies policies, Optional<String> sourceIdentity) {
    return new Session(
        GIVEN.id(),
        Optional.empty(),
        Instant.EPOCH,
        GIVEN.expiration(),
        Optional.empty(),
        policies,
        SessionTags.NONE,
        sourceIdentity);
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
