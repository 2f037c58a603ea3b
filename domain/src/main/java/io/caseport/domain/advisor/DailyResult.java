package io.caseport.domain.advisor;

import java.time.Duration;
import java.time.LocalDate;

/** How an account stood by a check at the end of a day, in UTC. */
public record DailyResult(LocalDate day, ResourceCounts counts) {

  /** How long results are kept. */
  public static final Duration KEPT_FOR = Duration.ofDays(30);

  public CheckStatus status() {
    return counts.status();
  }
}
