package io.caseport.cli;

import io.caseport.domain.identity.Tags;
import io.caseport.domain.policy.PolicyArn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is kept beside a user or role, under the member names of the API. */
final class BoundaryAndTags {
  private BoundaryAndTags() {}

  /** Nothing where there is no boundary and no tag. */
  static Map<String, Object> members(Optional<PolicyArn> boundary, Tags tags) {
    var members = new LinkedHashMap<String, Object>();
    boundary.ifPresent(
        arn -> members.put("PermissionsBoundary", Map.of("PermissionsBoundaryArn", arn.value())));
    members.putAll(TagMembers.members(tags));
    return members;
  }
}
