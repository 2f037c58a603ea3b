package io.caseport.rest.console;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CaseSearch.SearchCases;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.rest.cases.WireCase;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.WireTime;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked of cases beside what AWS answers. */
final class CaseOperations {
  private static final int PAGE_SIZE = 20;

  /** For the messages whose senders are told. */
  private static final int MEMORY = 8 * 1024 * 1024;

  private CaseOperations() {}

  static DescribedOperation<?> search(CaseSearch search) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/caseport/v1/cases/search",
            JsonOperation.reading(
                "SearchForCases",
                SearchInput.class,
                (caller, input) -> SearchOutput.from(search.searchCases(caller, input.toQuery())))),
        "Finds cases with all words of a text in their subject and messages, newest first.",
        "support:SearchForCases",
        new SearchInput("time out", true, "en", null, null, 20, null),
        new SearchOutput(List.of(Examples.CASE), Examples.TOKEN));
  }

  static DescribedOperation<?> timeline(CaseTimeline timeline) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/caseport/v1/cases/{caseId}/timeline",
            JsonOperation.reading(
                    "DescribeCaseTimeline",
                    TimelineInput.class,
                    (caller, input) ->
                        WireTimeline.from(timeline.timeline(caller, new CaseId(input.caseId()))))
                .takingMemory(MEMORY)),
        "Tells what has happened to a case, oldest first, and how its first answer stands.",
        "support:DescribeCases",
        List.of("support:DescribeCommunications"),
        new TimelineInput(Examples.CASE_ID),
        Examples.TIMELINE);
  }

  /**
   * @param includeResolved no, unless it is said
   */
  record SearchInput(
      @NotNull(message = NOT_NULL) @CodePoints(max = Forms.LONGEST_TEXT) String text,
      @Logged @Nullable Boolean includeResolved,
      @CodePoints(max = Forms.LONGEST_CODE) @Logged @Nullable String language,
      @Moment @Logged @Nullable String afterTime,
      @Moment @Logged @Nullable String beforeTime,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @CodePoints(max = Forms.LONGEST_TOKEN) @Nullable String nextToken) {

    SearchCases toQuery() {
      return new SearchCases(
          text,
          WireTime.ofMember(afterTime),
          WireTime.ofMember(beforeTime),
          Boolean.TRUE.equals(includeResolved),
          Optional.ofNullable(language),
          new PageRequest(
              Optional.ofNullable(nextToken), maxResults == null ? PAGE_SIZE : maxResults));
    }
  }

  /** A page with a token may be short, or even empty. */
  record SearchOutput(List<WireCase> cases, @Nullable String nextToken) {
    static SearchOutput from(Page<SupportCase> page) {
      return new SearchOutput(
          page.items().stream().map(WireCase::of).toList(), page.nextToken().orElse(null));
    }
  }

  record TimelineInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) @Logged
          String caseId) {}
}
