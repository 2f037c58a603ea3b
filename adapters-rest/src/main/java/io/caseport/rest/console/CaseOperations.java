package io.caseport.rest.console;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CaseSearch.SearchCases;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.Severity;
import io.caseport.rest.cases.WireCase;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.json.WireTime;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be asked of cases beside what AWS answers. */
final class CaseOperations {
  private static final int PAGE_SIZE = 20;
  private static final int MOST_VALUES = 50;

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
        "Finds cases by the words in their subject and messages, and by what they are.",
        "support:SearchForCases",
        new SearchInput(
            "time out",
            List.of("opened", "reopened"),
            List.of("high"),
            List.of("amazon-virtual-private-cloud"),
            List.of("en"),
            List.of("root@orders.example.com"),
            "2026-03-01",
            null,
            "newest",
            20,
            null),
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
   * @param text all of its words, in subject or messages; without it, whatever was written
   * @param order by creation, {@code newest} unless it is said
   */
  record SearchInput(
      @CodePoints(max = Forms.LONGEST_TEXT) @Nullable String text,
      @Size(max = MOST_VALUES, message = AT_MOST_ITEMS) @Logged
          @Nullable List<@NotNull(message = NOT_NULL) @OneOf(Forms.STATUSES) String> status,
      @Size(max = MOST_VALUES, message = AT_MOST_ITEMS) @Logged
          @Nullable List<@NotNull(message = NOT_NULL) @OneOf(Forms.SEVERITIES) String> severity,
      @Size(max = MOST_VALUES, message = AT_MOST_ITEMS) @Logged
          @Nullable
              List<
                  @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_CODE)
                  String>
              service,
      @Size(max = MOST_VALUES, message = AT_MOST_ITEMS) @Logged
          @Nullable
              List<
                  @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_CODE)
                  String>
              language,
      @Size(max = MOST_VALUES, message = AT_MOST_ITEMS)
          @Nullable
              List<
                  @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_SUBMITTER)
                  String>
              submittedBy,
      @Moment @Logged @Nullable String after,
      @Moment @Logged @Nullable String before,
      @OneOf(Forms.ORDERS) @Logged @Nullable String order,
      @Min(value = 10, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @CodePoints(max = Forms.LONGEST_TOKEN) @Nullable String nextToken) {

    SearchCases toQuery() {
      return new SearchCases(
          Optional.ofNullable(text),
          traits(),
          WireTime.ofMember(after),
          WireTime.ofMember(before),
          "oldest".equals(order) ? CaseOrder.OLDEST_FIRST : CaseOrder.NEWEST_FIRST,
          new PageRequest(
              Optional.ofNullable(nextToken), maxResults == null ? PAGE_SIZE : maxResults));
    }

    private CaseTraits traits() {
      return new CaseTraits(
          set(status, code -> CaseStatus.ofCode(code).orElseThrow()),
          set(severity, code -> Severity.ofCode(code).orElseThrow()),
          set(service, Function.identity()),
          set(language, LanguageCode::new),
          set(submittedBy, Function.identity()));
    }

    private static <T> Set<T> set(@Nullable List<String> values, Function<String, T> value) {
      return values == null ? Set.of() : values.stream().map(value).collect(toUnmodifiableSet());
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
