package io.caseport.application.audit;

import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditEvent.Failure;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.audit.Origin;
import io.caseport.domain.identity.Principal;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Records who signs in and who fails to, as CloudTrail does, in the unit of work at hand. */
public final class SignInTrail {
  private static final String LOGIN = "ConsoleLogin";

  private final EventWriter events;

  public SignInTrail(AuditRecords records, InstantSource clock, RandomGenerator random) {
    this.events = new EventWriter(records, clock, random);
  }

  public void signedIn(Principal.LongTerm who, RequestFacts facts, boolean withCode) {
    write(proved(who), facts, LOGIN, Map.of(LOGIN, "Success"), mfa(withCode), Optional.empty());
  }

  /**
   * @param claimed whom they named, if there is such a user
   * @param withCode whether it was the code that was wrong, or came too late
   */
  public void failed(
      AccountId account,
      Optional<Principal.LongTerm> claimed,
      RequestFacts facts,
      boolean withCode) {
    var failure = new Failure("FailedAuthentication", Optional.of("Failed authentication"));
    write(
        new Actor.SigningIn(account, claimed),
        facts,
        LOGIN,
        Map.of(LOGIN, "Failure"),
        mfa(withCode),
        Optional.of(failure));
  }

  public void passwordUpdated(Principal.LongTerm who, RequestFacts facts) {
    var elements = Map.of("PasswordUpdated", "Success");
    write(proved(who), facts, "PasswordUpdated", elements, Map.of(), Optional.empty());
  }

  public void signedOut(Principal session, RequestFacts facts) {
    var elements = Map.of("ConsoleLogout", "Success");
    write(proved(session), facts, "ConsoleLogout", elements, Map.of(), Optional.empty());
  }

  private static Actor proved(Principal who) {
    return new Actor.Proved(who, Optional.empty());
  }

  private static Map<String, ?> mfa(boolean used) {
    return Map.of("MFAUsed", used ? "Yes" : "No");
  }

  private void write(
      Actor actor,
      RequestFacts facts,
      String event,
      Map<String, ?> elements,
      Map<String, ?> additional,
      Optional<Failure> failure) {
    var operation = new AuditedOperation(AuditedOperation.SIGN_IN, event, false);
    var call = new AuditedCall(operation, Optional.empty(), Map.of());
    var origin = new Origin(facts.region(), facts.sourceIp(), facts.userAgent());
    events.append(events.now(), actor, origin, call, elements, additional, failure);
  }
}
