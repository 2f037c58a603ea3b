package io.caseport.advisor.checks;

import io.caseport.application.port.out.UserCredentials;
import java.time.Duration;
import java.time.Instant;

/** When something that nobody uses any more is one too many. */
final class UnusedFor {
  private static final Duration LIMIT = Duration.ofDays(90);

  private UnusedFor() {}

  /** Whether nothing has happened for too long. */
  static boolean tooLong(Instant lastActivity, Instant now) {
    return lastActivity.plus(LIMIT).isBefore(now);
  }

  /** A key that was never used has been unused since it was made. */
  static Instant lastActivity(UserCredentials.Key key) {
    return key.lastUse()
        .map(use -> use.at())
        .filter(key.createdAt()::isBefore)
        .orElse(key.createdAt());
  }
}
