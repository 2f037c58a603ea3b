package io.caseport.application.signin;

import io.caseport.application.access.SourceNetwork;
import io.caseport.application.credential.HashingQueue;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.SignIn.SignInOutcome;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.signin.Claim.Named;
import io.caseport.application.signin.TokenIssue.Begun;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes the password, which is compared between two units of work, since that takes long on
 * purpose: the first counts the try, the second asks all anew.
 */
final class PasswordStep {
  private final Claims claims;
  private final SignInThrottle throttle;
  private final SignInSteps steps;
  private final HashingQueue queue;
  private final DecoyHasher hasher;
  private final HashRenewal renewal;
  private final UnitOfWork work;
  private final InstantSource clock;

  PasswordStep(
      Claims claims,
      SignInThrottle throttle,
      SignInSteps steps,
      HashingQueue queue,
      HashRenewal renewal,
      UnitOfWork work,
      InstantSource clock) {
    this.claims = claims;
    this.throttle = throttle;
    this.steps = steps;
    this.queue = queue;
    this.hasher = new DecoyHasher(queue);
    this.renewal = renewal;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Who is named, and by what.
   *
   * @param key what the tries of the name are counted under
   * @param place where the name is looked for, as it was typed: more of it would tell who there is
   */
  record Try(String key, String place, Supplier<Named> lookup) {}

  /** Empty if the password is wrong. There is a place in the queue before the try is counted. */
  Optional<SignInOutcome> take(Try tried, String password, RequestFacts facts) {
    var sharers = List.of(tried.place(), SourceNetwork.of(facts.sourceIp()));
    return queue.in(
        sharers,
        () -> {
          var named = work.write(() -> admitted(tried, facts));
          return compare(named, named.claim(), Begun.with(tried.key(), facts), password, facts);
        });
  }

  private Named admitted(Try tried, RequestFacts facts) {
    var named = tried.lookup().get();
    throttle.admit(tried.key(), named, facts.sourceIp(), now());
    return named;
  }

  /**
   * Where another hash is kept by the time it is compared, all begins anew with that one: a sign-in
   * beside this one may have renewed it, with the same password.
   */
  private Optional<SignInOutcome> compare(
      Named named, Optional<Claim> seen, Begun begun, String password, RequestFacts facts) {
    boolean right = hasher.matches(password, seen.map(Claim::password));
    var proved = seen.filter(_ -> right);
    var renewed = proved.flatMap(claim -> renewal.of(claim, password));
    Supplier<Optional<SignInOutcome>> end =
        work.write(
            () -> {
              var current = proved.flatMap(claims::now);
              if (!current.map(Claim::password).equals(proved.map(Claim::password))) {
                return () -> compare(named, current, begun, password, facts);
              }
              if (current.isEmpty()) {
                named.account().ifPresent(in -> steps.failed(in, named.who(), facts, false));
                return Optional::empty;
              }
              var claim = current.get();
              var kept = renewed.map(hash -> renewal.put(hash, claim)).orElse(claim);
              var outcome = Optional.of(steps.next(kept, begun, facts, now()));
              return () -> outcome;
            });
    return end.get();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
