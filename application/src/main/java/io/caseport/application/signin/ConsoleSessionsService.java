package io.caseport.application.signin;

import io.caseport.application.audit.SignInTrail;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.domain.signin.IssuedToken;
import io.caseport.domain.signin.IssuedToken.Purpose;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Shows and ends sessions. Each is looked up with all that it hangs on, so that none outlives it.
 */
final class ConsoleSessionsService implements ConsoleSessions {
  private static final int MOST_LISTED = 100;

  private final Claims claims;
  private final AccountRepository accounts;
  private final ConsoleTokens tokens;
  private final SignInTrail trail;
  private final UnitOfWork work;
  private final InstantSource clock;

  ConsoleSessionsService(
      Claims claims,
      AccountRepository accounts,
      ConsoleTokens tokens,
      SignInTrail trail,
      UnitOfWork work,
      InstantSource clock) {
    this.claims = claims;
    this.accounts = accounts;
    this.tokens = tokens;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Optional<ConsoleSession> find(ConsoleToken token) {
    return work.read(() -> tokens.find(token.digest()).flatMap(this::session));
  }

  private Optional<ConsoleSession> session(IssuedToken kept) {
    return kept.isGoodFor(Purpose.BE_SIGNED_IN, clock.instant())
        ? claims.of(kept).map(claim -> OpenSessions.of(claim.who(), kept))
        : Optional.empty();
  }

  @Override
  public Account account(Caller caller) {
    return work.read(() -> accounts.find(caller.accountId()).orElseThrow());
  }

  @Override
  public void signOut(ConsoleToken token, RequestFacts facts) {
    work.write(
        () -> {
          var kept = tokens.find(token.digest());
          kept.flatMap(this::session)
              .ifPresent(session -> trail.signedOut(session.principal(), facts));
          kept.ifPresent(gone -> tokens.remove(gone.account(), gone.user(), gone.id()));
        });
  }

  @Override
  public List<ConsoleSession> listOwn(Caller caller) {
    var own = own(caller);
    return work.read(
        () ->
            tokens
                .sessions(own.accountId(), Claim.userOf(own), clock.instant(), MOST_LISTED)
                .stream()
                .flatMap(kept -> session(kept).stream())
                .toList());
  }

  @Override
  public void endOne(Caller caller, AccessKeyId session) {
    var own = own(caller);
    work.write(() -> tokens.remove(own.accountId(), Claim.userOf(own), session));
  }

  @Override
  public void endAll(Caller caller) {
    var own = own(caller);
    work.write(() -> tokens.removeAll(own.accountId(), Claim.userOf(own)));
  }

  private static Principal.LongTerm own(Caller caller) {
    return switch (caller.principal()) {
      case Principal.LongTerm who -> who;
      case Principal.InSession session -> session.holder();
      case Principal.AssumedRole _, Principal.FederatedUser _ ->
          throw new Refusal.InvalidUserType();
    };
  }
}
