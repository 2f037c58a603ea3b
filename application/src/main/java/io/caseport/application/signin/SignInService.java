package io.caseport.application.signin;

import io.caseport.application.access.SourceNetwork;
import io.caseport.application.audit.SignInTrail;
import io.caseport.application.credential.HashingQueue;
import io.caseport.application.credential.OneTimeCodes;
import io.caseport.application.credential.PasswordRules;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.signin.PasswordStep.Try;
import io.caseport.application.signin.TokenIssue.Begun;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.Password;
import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.domain.signin.IssuedToken;
import io.caseport.domain.signin.IssuedToken.Purpose;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Signs people in. Passwords are compared and hashed between two units of work, since that takes
 * long on purpose. A failure is kept like a success, and told only then.
 */
final class SignInService implements SignIn {
  private final Claims claims;
  private final TokenIssue issue;
  private final PasswordStep passwords;
  private final SignInSteps steps;
  private final SignInTrail trail;
  private final HashingQueue hashing;
  private final OneTimeCodes codes;
  private final AccountRepository accounts;
  private final CredentialRepository credentials;
  private final UnitOfWork work;
  private final InstantSource clock;

  SignInService(
      Claims claims,
      TokenIssue issue,
      PasswordStep passwords,
      SignInSteps steps,
      SignInTrail trail,
      HashingQueue hashing,
      OneTimeCodes codes,
      AccountRepository accounts,
      CredentialRepository credentials,
      UnitOfWork work,
      InstantSource clock) {
    this.claims = claims;
    this.issue = issue;
    this.passwords = passwords;
    this.steps = steps;
    this.trail = trail;
    this.hashing = hashing;
    this.codes = codes;
    this.accounts = accounts;
    this.credentials = credentials;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public SignInOutcome signInRoot(String email, String password, RequestFacts facts) {
    var key = SignInThrottle.keyOf("root", email);
    return orFailure(passwords.take(new Try(key, key, () -> claims.root(email)), password, facts));
  }

  @Override
  public SignInOutcome signInUser(
      String account, String userName, String password, RequestFacts facts) {
    var key = SignInThrottle.keyOf("user", account, userName);
    var place = SignInThrottle.keyOf("account", account);
    return orFailure(
        passwords.take(new Try(key, place, () -> claims.user(account, userName)), password, facts));
  }

  @Override
  public SignInOutcome giveCode(ConsoleToken pending, String code, RequestFacts facts) {
    return orFailure(
        work.write(
            () -> {
              var token = issue.take(pending, Purpose.GIVE_CODE, now());
              var claim = token.flatMap(claims::of);
              if (claim.isEmpty()) {
                return Optional.empty();
              }
              var who = claim.get().who();
              if (!codes.takeAny(who, code)) {
                steps.failed(claim.get().account(), Optional.of(who), facts, true);
                return Optional.empty();
              }
              var begun = Begun.with(token.get()).withCodeAt(now());
              return Optional.of(steps.next(claim.get(), begun, facts, now()));
            }));
  }

  @Override
  public SignInOutcome changePassword(ConsoleToken pending, Password next, RequestFacts facts) {
    var seen = work.read(() -> changing(pending)).orElseThrow(Refusal.SignInFailed::new);
    seen.rules().require(next);
    var sharers = List.of(seen.claim().account().value(), SourceNetwork.of(facts.sourceIp()));
    var hash = hashing.in(sharers, () -> unused(next, seen));
    return orFailure(
        work.write(
            () -> {
              var now = now();
              var current = changing(pending);
              if (current.isEmpty()) {
                return Optional.empty();
              }
              requireUnchanged(seen, current.get());
              var who = seen.claim().who();
              var profile = seen.profile().withPassword(hash, false, now);
              credentials.replaceLoginProfile(profile);
              issue.remove(seen.token());
              trail.passwordUpdated(who, facts);
              var claim = new Claim(who, hash, Optional.of(profile));
              return Optional.of(steps.signedIn(claim, Begun.with(seen.token()), facts, now));
            }));
  }

  private PasswordHash unused(Password next, Changing seen) {
    seen.rules().requireUnused(next, seen.profile(), hashing);
    if (hashing.matches(next.value(), seen.claim().password())) {
      throw new Refusal.PasswordPolicyViolation(
          List.of(new PasswordRule(PasswordRule.Kind.NOT_THE_PRESENT, 0)));
    }
    return hashing.hash(next.value());
  }

  /** What a new password is judged by, as one unit of work has seen it. */
  private record Changing(
      IssuedToken token, Claim claim, LoginProfile profile, PasswordRules rules) {}

  private Optional<Changing> changing(ConsoleToken pending) {
    var token = issue.find(pending, Purpose.SET_PASSWORD, now());
    var claim = token.flatMap(claims::of);
    return claim
        .flatMap(Claim::profile)
        .map(
            profile ->
                new Changing(
                    token.orElseThrow(),
                    claim.orElseThrow(),
                    profile,
                    PasswordRules.of(profile.accountId(), accounts, credentials)));
  }

  private static void requireUnchanged(Changing seen, Changing current) {
    if (!seen.equals(current)) {
      throw new Refusal.TemporarilyUnmodifiable(
          Entity.LOGIN_PROFILE, current.claim().who().userId());
    }
  }

  private static SignInOutcome orFailure(Optional<SignInOutcome> outcome) {
    return outcome.orElseThrow(Refusal.SignInFailed::new);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
