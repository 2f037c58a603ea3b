package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Tells all of one recommendation to the organization. */
final class GetOrganizationRecommendation {
  private GetOrganizationRecommendation() {}

  static JsonOperation<?> on(OrganizationRecommendations recommendations) {
    return JsonOperation.reading(
        "GetOrganizationRecommendation",
        Request.class,
        (caller, request) ->
            new Answer(
                Recommendation.from(
                    recommendations.getRecommendation(
                        caller, CheckId.ofArn(request.organizationRecommendationIdentifier())))));
  }

  record Request(
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_NAME)
          @Pattern(regexp = Forms.ORGANIZATION_RECOMMENDATION, message = PATTERN)
          @Logged
          String organizationRecommendationIdentifier) {}

  record Answer(Recommendation organizationRecommendation) {}

  record Recommendation(
      @JsonUnwrapped WireRecommendation summary,
      String description,
      @JsonUnwrapped WireLifecycle lifecycle) {
    static Recommendation from(
        OrganizationRecommendations.OrganizationRecommendation recommendation) {
      return new Recommendation(
          WireRecommendation.from(recommendation),
          CheckDescription.of(recommendation.definition(), LanguageCode.ENGLISH),
          WireLifecycle.from(recommendation.lifecycle()));
    }
  }
}
