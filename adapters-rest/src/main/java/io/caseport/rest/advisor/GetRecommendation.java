package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells all of one recommendation. */
final class GetRecommendation {
  private GetRecommendation() {}

  static JsonOperation<?> on(AdvisorRecommendations recommendations) {
    return JsonOperation.reading(
        "GetRecommendation",
        Request.class,
        (caller, request) ->
            Answer.from(
                recommendations.getRecommendation(
                    caller,
                    RecommendationName.ofArn(request.recommendationIdentifier()),
                    Optional.ofNullable(request.language()))));
  }

  record Request(
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_NAME)
          @Pattern(regexp = Forms.RECOMMENDATION, message = PATTERN)
          @Logged
          String recommendationIdentifier,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language) {}

  record Answer(Recommendation recommendation) {
    static Answer from(AdvisorRecommendations.Told<AdvisorRecommendations.Recommendation> told) {
      return new Answer(Recommendation.from(told.value(), told.language()));
    }
  }

  record Recommendation(
      @JsonUnwrapped WireRecommendation summary,
      String description,
      @JsonUnwrapped WireLifecycle lifecycle) {
    static Recommendation from(
        AdvisorRecommendations.Recommendation recommendation, LanguageCode language) {
      return new Recommendation(
          WireRecommendation.from(recommendation, language),
          CheckDescription.of(recommendation.definition(), recommendation.result(), language),
          recommendation.lifecycle().map(WireLifecycle::from).orElse(WireLifecycle.NONE));
    }
  }
}
