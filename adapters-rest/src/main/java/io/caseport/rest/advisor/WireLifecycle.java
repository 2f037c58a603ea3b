package io.caseport.rest.advisor;

import io.caseport.domain.advisor.Lifecycle;
import io.caseport.rest.json.WireTime;
import org.jspecify.annotations.Nullable;

/** What is told of the lifecycle beside its stage. */
record WireLifecycle(
    @Nullable String createdBy,
    @Nullable String updatedOnBehalfOf,
    @Nullable String updateReason,
    @Nullable String updateReasonCode,
    @Nullable String resolvedAt) {

  /** Of a recommendation that has none. */
  static final WireLifecycle NONE = new WireLifecycle(null, null, null, null, null);

  private static final String CREATOR = "Caseport";

  static WireLifecycle from(Lifecycle lifecycle) {
    return new WireLifecycle(
        CREATOR,
        lifecycle.updatedBy().isEmpty() ? null : lifecycle.updatedBy(),
        lifecycle.reason().orElse(null),
        lifecycle.reasonCode().orElse(null),
        lifecycle.resolvedAt().map(WireTime::format).orElse(null));
  }
}
