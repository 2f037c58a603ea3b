package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorRecommendations.RecommendationFilter;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.rest.json.WireTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What members mean that several operations have, once their form is right. */
final class Members {
  /** The only source of recommendations. */
  static final String CHECKS = "ta_check";

  static final String PRIORITY = "priority";
  static final String STANDARD = "standard";
  static final String EXCLUDED = "excluded";
  static final String INCLUDED = "included";

  private static final int PAGE_SIZE = 100;

  private Members() {}

  static PageRequest page(@Nullable String nextToken, @Nullable Integer maxResults) {
    return new PageRequest(
        Optional.ofNullable(nextToken), maxResults == null ? PAGE_SIZE : maxResults);
  }

  static RecommendationFilter filter(
      @Nullable String type,
      @Nullable String status,
      @Nullable String pillar,
      @Nullable String awsService,
      @Nullable String source,
      @Nullable String checkIdentifier,
      @Nullable String afterLastUpdatedAt,
      @Nullable String beforeLastUpdatedAt) {
    return new RecommendationFilter(
        pillar(pillar),
        Optional.ofNullable(awsService),
        ofChecks(source),
        Optional.ofNullable(type).map(PRIORITY::equals),
        status(status),
        check(checkIdentifier),
        WireTime.ofMember(afterLastUpdatedAt),
        WireTime.ofMember(beforeLastUpdatedAt));
  }

  static Optional<CheckCategory> pillar(@Nullable String pillar) {
    return Optional.ofNullable(pillar).flatMap(CheckCategory::ofCode);
  }

  static Optional<ResourceStatus> status(@Nullable String status) {
    return Optional.ofNullable(status).flatMap(ResourceStatus::ofCode);
  }

  static Optional<CheckId> check(@Nullable String arn) {
    return Optional.ofNullable(arn).map(CheckId::ofArn);
  }

  static Optional<Boolean> excluded(@Nullable String exclusionStatus) {
    return Optional.ofNullable(exclusionStatus).map(EXCLUDED::equals);
  }

  static boolean ofChecks(@Nullable String source) {
    return source == null || source.equals(CHECKS);
  }
}
