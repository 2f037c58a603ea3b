package io.caseport.application.access;

import io.caseport.domain.account.AccountId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each account does in each span of time, on this node. */
public final class Rate {
  private final int most;
  private final long spanSeconds;
  private final InstantSource clock;
  private final Map<AccountId, Count> counts = new ConcurrentHashMap<>();

  public Rate(int most, Duration span, InstantSource clock) {
    this.most = most;
    this.spanSeconds = span.toSeconds();
    this.clock = clock;
  }

  /** Counts one more, and says whether it still is within the limit. */
  public boolean admits(AccountId account) {
    if (most == ServiceQuotas.UNLIMITED) {
      return true;
    }
    long span = clock.instant().getEpochSecond() / spanSeconds;
    return counts.merge(account, new Count(span, 1), Count::plus).number() <= most;
  }

  private record Count(long span, int number) {
    Count plus(Count later) {
      return span == later.span ? new Count(span, number + later.number) : later;
    }
  }
}
