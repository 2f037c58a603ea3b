package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.rest.json.WireTime;
import java.util.Map;

/** What all lists of resources tell of one. */
record WireAdvised(
    String status, Map<String, String> metadata, String lastUpdatedAt, String exclusionStatus) {

  static WireAdvised from(AdvisedResource resource) {
    return new WireAdvised(
        resource.status().code(),
        NumberedTexts.of(resource.values().stream().map(value -> value.orElse("")).toList()),
        WireTime.format(resource.updatedAt()),
        resource.excluded() ? Members.EXCLUDED : Members.INCLUDED);
  }

  /** The member is required, so what has no name in AWS goes by its id. */
  static String awsResourceId(AdvisedResource resource) {
    return resource.arn().orElse(resource.id().value());
  }

  static String regionCode(AdvisedResource resource) {
    return resource.region().orElse(AdvisorRecommendations.EVERYWHERE);
  }
}
