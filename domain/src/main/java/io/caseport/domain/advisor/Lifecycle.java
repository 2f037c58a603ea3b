package io.caseport.domain.advisor;

import java.time.Instant;
import java.util.Optional;

/**
 * The stage of a recommendation, and why it is in it.
 *
 * @param reasonCode one of the API's, such as {@code low_priority}
 * @param updatedBy the ARN of who said so
 */
public record Lifecycle(
    LifecycleStage stage,
    Optional<String> reason,
    Optional<String> reasonCode,
    Instant updatedAt,
    String updatedBy) {
  private static final String NOBODY = "";

  /** Nobody has said anything yet since the recommendation was made. */
  public static Lifecycle pending(Instant since) {
    return new Lifecycle(
        LifecycleStage.PENDING_RESPONSE, Optional.empty(), Optional.empty(), since, NOBODY);
  }

  public Optional<Instant> resolvedAt() {
    return stage == LifecycleStage.RESOLVED ? Optional.of(updatedAt) : Optional.empty();
  }
}
