package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.Constraints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.restjson.RestErrors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Excludes resources from recommendations, or includes them again. */
final class UpdateExclusions {
  private UpdateExclusions() {}

  static JsonOperation<?> on(AdvisorRecommendations recommendations, RestErrors errors) {
    return JsonOperation.changing(
        "BatchUpdateRecommendationResourceExclusion",
        Request.class,
        (caller, request) ->
            Answer.from(
                recommendations.updateExclusions(
                    caller,
                    request.recommendationResourceExclusions().stream()
                        .map(Exclusion::toDomain)
                        .toList()),
                errors));
  }

  record Request(
      @NotNull(message = NOT_NULL)
          @Size(min = 1, message = Constraints.AT_LEAST_ITEMS)
          @Size(max = 25, message = Constraints.AT_MOST_ITEMS)
          @DistinctArns
          List<@NotNull(message = NOT_NULL) @Valid Exclusion> recommendationResourceExclusions) {}

  record Exclusion(
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_ARN)
          @Pattern(regexp = Forms.RECOMMENDATION_RESOURCE, message = PATTERN)
          String arn,
      @NotNull(message = NOT_NULL) Boolean isExcluded) {

    AdvisorRecommendations.Exclusion toDomain() {
      return new AdvisorRecommendations.Exclusion(arn, isExcluded);
    }
  }

  record Answer(List<Failure> batchUpdateRecommendationResourceExclusionErrors) {
    static Answer from(List<AdvisorRecommendations.ExclusionFailure> failures, RestErrors errors) {
      return new Answer(failures.stream().map(failure -> Failure.from(failure, errors)).toList());
    }
  }

  record Failure(String arn, String errorCode, String errorMessage) {
    static Failure from(AdvisorRecommendations.ExclusionFailure failure, RestErrors errors) {
      var error = errors.of(failure.why());
      return new Failure(failure.resourceArn(), error.code(), error.message());
    }
  }
}
