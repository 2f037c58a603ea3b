package io.caseport.application.signin;

import io.caseport.application.audit.SignInTrail;
import io.caseport.application.credential.OneTimeCodes;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.SignIn.SignInOutcome;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.signin.TokenIssue.Begun;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.signin.IssuedToken.Purpose;
import java.time.Instant;
import java.util.Optional;

/** What comes after a password or a code, in the unit of work at hand. */
final class SignInSteps {
  private final Claims claims;
  private final CredentialRepository credentials;
  private final OneTimeCodes codes;
  private final TokenIssue issue;
  private final SignInThrottle throttle;
  private final SignInTrail trail;

  SignInSteps(
      Claims claims,
      CredentialRepository credentials,
      OneTimeCodes codes,
      TokenIssue issue,
      SignInThrottle throttle,
      SignInTrail trail) {
    this.claims = claims;
    this.credentials = credentials;
    this.codes = codes;
    this.issue = issue;
    this.throttle = throttle;
    this.trail = trail;
  }

  /** The next step of somebody whose password is the one of the claim. */
  SignInOutcome next(Claim claim, Begun begun, RequestFacts facts, Instant now) {
    if (begun.mfaAt().isEmpty() && codes.isNeededBy(claim.who())) {
      var issued = issue.issue(Purpose.GIVE_CODE, claim, begun, now);
      return new SignInOutcome.CodeRequired(issued.token(), issued.kept().expiresAt());
    }
    var policy = credentials.findPasswordPolicy(claim.account());
    boolean expired =
        policy
            .flatMap(rules -> claim.profile().flatMap(profile -> expiry(rules, profile)))
            .filter(end -> !now.isBefore(end))
            .isPresent();
    if (expired && policy.filter(PasswordPolicy::hardExpiry).isPresent()) {
      trail.failed(claim.account(), Optional.of(claim.who()), facts, begun.mfaAt().isPresent());
      return new SignInOutcome.PasswordExpired();
    }
    if (expired || claim.profile().filter(LoginProfile::resetRequired).isPresent()) {
      var issued = issue.issue(Purpose.SET_PASSWORD, claim, begun, now);
      return new SignInOutcome.PasswordChangeRequired(
          issued.token(), issued.kept().expiresAt(), expired);
    }
    return signedIn(claim, begun, facts, now);
  }

  private static Optional<Instant> expiry(PasswordPolicy policy, LoginProfile profile) {
    return policy.expiry(profile.passwordSetAt());
  }

  SignInOutcome signedIn(Claim claim, Begun begun, RequestFacts facts, Instant now) {
    var issued = issue.issue(Purpose.BE_SIGNED_IN, claim, begun, now);
    throttle.forgive(begun.tries(), begun.sourceIp());
    trail.signedIn(claim.who(), facts, begun.mfaAt().isPresent());
    return new SignInOutcome.SignedIn(issued.token(), OpenSessions.of(claim.who(), issued.kept()));
  }

  /** A record in an account that is about to be erased would be left behind. */
  void failed(
      AccountId account,
      Optional<Principal.LongTerm> claimed,
      RequestFacts facts,
      boolean withCode) {
    if (claims.isOpen(account)) {
      trail.failed(account, claimed, facts, withCode);
    }
  }
}
