package io.caseport.cli;

import io.caseport.domain.policy.PolicyArn;
import java.util.Map;
import java.util.Optional;

/** Permissions boundaries under the member names of the API. */
final class Boundaries {
  private Boundaries() {}

  /** Nothing where there is no boundary. */
  static Map<String, Object> members(Optional<PolicyArn> boundary) {
    return boundary
        .<Map<String, Object>>map(
            arn -> Map.of("PermissionsBoundary", Map.of("PermissionsBoundaryArn", arn.value())))
        .orElse(Map.of());
  }
}
