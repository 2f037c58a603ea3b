package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.Page;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the resources that a recommendation is about. */
final class ListRecommendationResources {
  /** For the largest page. */
  static final int MEMORY = 16 * 1024 * 1024;

  private ListRecommendationResources() {}

  static JsonOperation<?> on(AdvisorRecommendations recommendations) {
    return JsonOperation.reading(
            "ListRecommendationResources",
            Request.class,
            (caller, request) -> {
              var query = request.toQuery();
              return Answer.from(
                  recommendations.listResources(caller, query), query.recommendation());
            })
        .takingMemory(MEMORY);
  }

  record Request(
      @CodePoints(min = Forms.SHORTEST_TOKEN, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 5000, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @OneOf(Forms.STATUSES) @Logged @Nullable String status,
      @OneOf(Forms.EXCLUSION_STATUSES) @Logged @Nullable String exclusionStatus,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String regionCode,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_NAME)
          @Pattern(regexp = Forms.RECOMMENDATION, message = PATTERN)
          @Logged
          String recommendationIdentifier,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language) {

    AdvisorRecommendations.ListResources toQuery() {
      return new AdvisorRecommendations.ListResources(
          RecommendationName.ofArn(recommendationIdentifier),
          Members.status(status),
          Members.excluded(exclusionStatus),
          Optional.ofNullable(regionCode),
          Optional.ofNullable(language),
          Members.page(nextToken, maxResults));
    }
  }

  record Answer(@Nullable String nextToken, List<Resource> recommendationResourceSummaries) {
    static Answer from(Page<AdvisedResource> page, RecommendationName recommendation) {
      return new Answer(
          page.nextToken().orElse(null),
          page.items().stream().map(resource -> Resource.from(resource, recommendation)).toList());
    }
  }

  record Resource(
      String id,
      String arn,
      String awsResourceId,
      String regionCode,
      @JsonUnwrapped WireAdvised advised,
      String recommendationArn) {
    static Resource from(AdvisedResource resource, RecommendationName recommendation) {
      return new Resource(
          resource.id().value(),
          recommendation.resourceArn(resource.id()),
          WireAdvised.awsResourceId(resource),
          WireAdvised.regionCode(resource),
          WireAdvised.from(resource),
          recommendation.arn());
    }
  }
}
