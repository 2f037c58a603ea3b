package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.PATTERN;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists what is recommended to the account. */
final class ListRecommendations {
  private ListRecommendations() {}

  static JsonOperation<?> on(AdvisorRecommendations recommendations) {
    return JsonOperation.reading(
        "ListRecommendations",
        Request.class,
        (caller, request) ->
            Answer.from(recommendations.listRecommendations(caller, request.toQuery())));
  }

  record Request(
      @CodePoints(min = Forms.SHORTEST_TOKEN, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 200, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @OneOf(Forms.TYPES) @Logged @Nullable String type,
      @OneOf(Forms.STATUSES) @Logged @Nullable String status,
      @OneOf(Forms.PILLARS) @Logged @Nullable String pillar,
      @CodePoints(min = 2, max = 30) @Logged @Nullable String awsService,
      @OneOf(Forms.SOURCES) @Logged @Nullable String source,
      @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_CHECK)
          @Pattern(regexp = Forms.CHECK, message = PATTERN)
          @Logged
          @Nullable String checkIdentifier,
      @Moment @Logged @Nullable String afterLastUpdatedAt,
      @Moment @Logged @Nullable String beforeLastUpdatedAt,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language) {

    AdvisorRecommendations.ListRecommendations toQuery() {
      return new AdvisorRecommendations.ListRecommendations(
          Members.filter(
              type,
              status,
              pillar,
              awsService,
              source,
              checkIdentifier,
              afterLastUpdatedAt,
              beforeLastUpdatedAt),
          Optional.ofNullable(language),
          Members.page(nextToken, maxResults));
    }
  }

  record Answer(@Nullable String nextToken, List<WireRecommendation> recommendationSummaries) {
    static Answer from(
        AdvisorRecommendations.Listed<AdvisorRecommendations.Recommendation> listed) {
      return new Answer(
          listed.page().nextToken().orElse(null),
          listed.page().items().stream()
              .map(recommendation -> WireRecommendation.from(recommendation, listed.language()))
              .toList());
    }
  }
}
