package io.caseport.domain.advisor;

import io.caseport.domain.account.AccountId;
import java.time.Duration;
import java.time.Instant;

/**
 * The last time a user asked for a check to be done anew.
 *
 * @param changedAt when it came to its status
 */
public record CheckRefresh(
    AccountId account,
    CheckId check,
    RefreshStatus status,
    Instant requestedAt,
    Instant changedAt) {

  /** How long after a request the next one is of effect. */
  public static final Duration INTERVAL = Duration.ofHours(1);

  /** How long after a refresh was taken up it is taken for lost, and may be taken up again. */
  public static final Duration LOST_AFTER = Duration.ofMinutes(5);

  public static CheckRefresh enqueued(AccountId account, CheckId check, Instant now) {
    return new CheckRefresh(account, check, RefreshStatus.ENQUEUED, now, now);
  }

  public CheckRefresh in(RefreshStatus newStatus, Instant now) {
    return new CheckRefresh(account, check, newStatus, requestedAt, now);
  }

  /** How long it takes until a request is of effect again; zero if it is now. */
  public Duration untilNext(Instant now) {
    var left = Duration.between(now, requestedAt.plus(INTERVAL));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** What is told of it: a failure is told for as long as nothing can be done about it. */
  public RefreshStatus statusAt(Instant now) {
    return status == RefreshStatus.ABANDONED && untilNext(now).isZero()
        ? RefreshStatus.NONE
        : status;
  }
}
