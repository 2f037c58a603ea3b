package io.caseport.application.signin;

import io.caseport.application.access.AccessControl;
import io.caseport.application.audit.SignInTrail;
import io.caseport.application.credential.HashingQueue;
import io.caseport.application.credential.OneTimeCodes;
import io.caseport.application.credential.RootPasswordService;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.RootPassword;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.SignInCounts;
import io.caseport.application.port.out.UnitOfWork;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Signing in to the console, wired together. */
public record SignInServices(SignIn signIn, ConsoleSessions sessions, RootPassword rootPassword) {

  /** What signing in keeps things in. */
  public record Stores(
      AccountRepository accounts,
      IdentityRepository identities,
      CredentialRepository credentials,
      ConsoleTokens tokens,
      SignInCounts counts,
      AuditRecords auditRecords,
      UnitOfWork work) {}

  public static SignInServices of(
      AccessControl access,
      Stores stores,
      HashingQueue hashing,
      OneTimeCodes codes,
      InstantSource clock,
      RandomGenerator random) {
    var claims = new Claims(stores.accounts(), stores.identities(), stores.credentials());
    var trail = new SignInTrail(stores.auditRecords(), clock, random);
    var throttle = new SignInThrottle(stores.counts());
    var issue = new TokenIssue(stores.tokens(), random);
    var steps = new SignInSteps(claims, stores.credentials(), codes, issue, throttle, trail);
    var renewal =
        new HashRenewal(hashing, stores.accounts(), stores.credentials(), stores.tokens());
    return new SignInServices(
        new SignInService(
            claims,
            issue,
            new PasswordStep(claims, throttle, steps, hashing, renewal, stores.work(), clock),
            steps,
            trail,
            hashing,
            codes,
            stores.accounts(),
            stores.credentials(),
            stores.work(),
            clock),
        new ConsoleSessionsService(
            claims, stores.accounts(), stores.tokens(), trail, stores.work(), clock),
        new RootPasswordService(access, stores.accounts(), hashing, stores.work(), clock));
  }
}
