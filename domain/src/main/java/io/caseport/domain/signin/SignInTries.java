package io.caseport.domain.signin;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is counted of tries to sign in: those from an address, the failures of a name, or those of a
 * name from an address.
 *
 * @param key what they are counted for
 * @param account that the name is of, if there is one
 * @param user that the name is of, if there is one
 * @param until when the next try is due, or for which moment an address has tries no more
 */
public record SignInTries(
    String key, Optional<AccountId> account, Optional<UniqueId> user, int failures, Instant until) {

  /** For so long they are remembered from then on. */
  public static final Duration REMEMBERED_FOR = Duration.ofHours(1);

  private static final int FREE = 4;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 10;

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);
  private static final Duration FORTY_TRIES = BETWEEN_TRIES.multipliedBy(40);

  public static SignInTries none(String key) {
    return new SignInTries(key, Optional.empty(), Optional.empty(), 0, Instant.EPOCH);
  }

  public boolean isForgottenAt(Instant now) {
    return until.isBefore(now.minus(REMEMBERED_FOR));
  }

  /** With one more try of an address, which uses up three seconds of its time. */
  public SignInTries oneMoreAt(Instant now) {
    return due(failures, (until.isAfter(now) ? until : now).plus(BETWEEN_TRIES));
  }

  /** How long an address that has used up so much waits for its next try; zero where it has one. */
  public Duration overdrawnAt(Instant now) {
    return notNegative(Duration.between(now.plus(FORTY_TRIES), until));
  }

  /** How long a name waits for its next try. */
  public Duration waitAt(Instant now) {
    return notNegative(Duration.between(now, until));
  }

  /** With one more failure, and the next try after a while. */
  public SignInTries failedAt(Instant now, Duration wait) {
    return due(failures + 1, now.plus(wait));
  }

  /** Without the failures of another. */
  public SignInTries without(SignInTries forgiven) {
    return due(Math.max(0, failures - forgiven.failures), until);
  }

  public SignInTries of(Optional<AccountId> ownAccount, Optional<UniqueId> ownUser) {
    return new SignInTries(key, ownAccount, ownUser, failures, until);
  }

  /** How long somebody waits who has failed now, after that many failures in all. */
  public Duration waitAfterFailure() {
    int doublings = Math.min(failures - 1 - FREE, MOST_DOUBLINGS);
    if (doublings < 0) {
      return Duration.ZERO;
    }
    var wait = Duration.ofSeconds(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private SignInTries due(int nowFailures, Instant next) {
    return new SignInTries(key, account, user, nowFailures, next);
  }

  private static Duration notNegative(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
