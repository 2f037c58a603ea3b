package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the checks that recommendations come from. */
final class ListChecks {
  /** For the descriptions of a page of checks. */
  private static final int MEMORY = 2 * 1024 * 1024;

  private ListChecks() {}

  static JsonOperation<?> on(AdvisorRecommendations recommendations) {
    return JsonOperation.reading(
            "ListChecks",
            Request.class,
            (caller, request) -> Answer.from(recommendations.listChecks(caller, request.toQuery())))
        .takingMemory(MEMORY);
  }

  record Request(
      @CodePoints(min = Forms.SHORTEST_TOKEN, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 200, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @OneOf(Forms.PILLARS) @Logged @Nullable String pillar,
      @CodePoints(min = 2, max = 30) @Logged @Nullable String awsService,
      @OneOf(Forms.SOURCES) @Logged @Nullable String source,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language) {

    AdvisorRecommendations.ListChecks toQuery() {
      return new AdvisorRecommendations.ListChecks(
          Members.pillar(pillar),
          Optional.ofNullable(awsService),
          Members.ofChecks(source),
          Optional.ofNullable(language),
          Members.page(nextToken, maxResults));
    }
  }

  record Answer(@Nullable String nextToken, List<Check> checkSummaries) {
    static Answer from(AdvisorRecommendations.Listed<AdvisorRecommendations.CheckEntry> listed) {
      return new Answer(
          listed.page().nextToken().orElse(null),
          listed.page().items().stream()
              .map(entry -> Check.from(entry, listed.language()))
              .toList());
    }
  }

  record Check(
      String id,
      String arn,
      String name,
      String description,
      List<String> pillars,
      List<String> awsServices,
      String source,
      Map<String, String> metadata,
      boolean resourceArnQueryable,
      @Nullable String recommendationId) {
    static Check from(AdvisorRecommendations.CheckEntry entry, LanguageCode language) {
      var check = entry.definition();
      return new Check(
          check.id().value(),
          check.id().arn(),
          check.name().in(language),
          CheckDescription.of(check, entry.method(), language),
          List.of(check.category().code()),
          check.services(),
          Members.CHECKS,
          NumberedTexts.of(check.columns().stream().map(column -> column.in(language)).toList()),
          entry.method() != CheckMethod.NOT_ASSESSED,
          entry.hasRecommendation() ? check.id().value() : null);
    }
  }
}
