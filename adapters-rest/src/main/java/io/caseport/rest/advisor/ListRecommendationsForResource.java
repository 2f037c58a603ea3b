package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.ForResource;
import io.caseport.application.port.in.Page;
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

/** Lists what is said of one resource, whichever check says it. */
final class ListRecommendationsForResource {
  private ListRecommendationsForResource() {}

  static JsonOperation<?> on(AdvisorRecommendations recommendations) {
    return JsonOperation.reading(
        "ListRecommendationsForResource",
        Request.class,
        (caller, request) ->
            Answer.from(
                recommendations.listForResource(caller, request.toQuery()),
                request.awsResourceArn()));
  }

  record Request(
      @CodePoints(min = Forms.SHORTEST_TOKEN, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 600, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_ARN)
          @Pattern(regexp = Forms.AWS_RESOURCE, message = PATTERN)
          String awsResourceArn,
      @OneOf(Forms.PILLARS) @Logged @Nullable String pillar,
      @OneOf(Forms.STATUSES) @Logged @Nullable String status,
      @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_ARN)
          @Pattern(regexp = Forms.CHECK, message = PATTERN)
          @Nullable String checkArn,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language) {

    AdvisorRecommendations.ListForResource toQuery() {
      return new AdvisorRecommendations.ListForResource(
          awsResourceArn,
          Members.pillar(pillar),
          Members.status(status),
          Members.check(checkArn),
          Optional.ofNullable(language),
          Members.page(nextToken, maxResults));
    }
  }

  record Answer(@Nullable String nextToken, List<Said> recommendationForResourceSummaries) {
    static Answer from(Page<ForResource> page, String resourceArn) {
      return new Answer(
          page.nextToken().orElse(null),
          page.items().stream().map(said -> Said.from(said, resourceArn)).toList());
    }
  }

  record Said(
      String checkArn,
      String recommendationArn,
      String awsResourceArn,
      @JsonUnwrapped WireAdvised advised,
      List<String> pillars) {
    static Said from(ForResource said, String resourceArn) {
      var check = said.definition();
      return new Said(
          check.id().arn(),
          said.recommendation().arn(),
          resourceArn,
          WireAdvised.from(said.resource()),
          List.of(check.category().code()));
    }
  }
}
