package io.caseport.domain.credential;

import java.time.Duration;
import java.time.Instant;

/** The credentials of all users of an account, as CSV, at one moment. */
public record CredentialReport(String csv, Instant generatedAt) {
  /** Until then a report is given again, and no new one is made. */
  public static final Duration LIFETIME = Duration.ofHours(4);

  public boolean isExpiredAt(Instant now) {
    return !now.isBefore(generatedAt.plus(LIFETIME));
  }
}
