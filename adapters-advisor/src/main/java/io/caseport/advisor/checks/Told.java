package io.caseport.advisor.checks;

import io.caseport.application.port.out.UserCredentials;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How columns tell moments. */
final class Told {
  static final String NEVER = "never";

  private Told() {}

  /** To the second, as in {@code 2026-11-22T09:30:00Z}. */
  static String time(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static String lastUse(UserCredentials.Key key) {
    return key.lastUse().map(use -> time(use.at())).orElse(NEVER);
  }
}
