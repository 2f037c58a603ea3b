package io.caseport.rest.cases;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.LONGEST_TOKEN;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.DisplayId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.Rehearsable;
import io.caseport.rest.json.WireTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists cases, by default the open ones with their newest communications. */
final class DescribeCases {
  /** For a page of the longest communications. */
  private static final int MEMORY = 8 * 1024 * 1024;

  private DescribeCases() {}

  static JsonOperation<?> on(SupportCases cases) {
    return JsonOperation.reading(
            "DescribeCases",
            Request.class,
            (caller, request) -> Answer.from(cases.describeCases(caller, request.toQuery())))
        .takingMemory(MEMORY);
  }

  record Request(
      @Size(max = 100, message = AT_MOST_ITEMS) @Logged
          @Nullable List<@NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String>
              caseIdList,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String displayId,
      @Moment @Logged @Nullable String afterTime,
      @Moment @Logged @Nullable String beforeTime,
      @Logged @Nullable Boolean includeResolvedCases,
      @CodePoints(max = LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 10, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language,
      @Logged @Nullable Boolean includeCommunications,
      @Nullable Boolean dryRun)
      implements Rehearsable {

    SupportCases.DescribeCases toQuery() {
      return new SupportCases.DescribeCases(
          caseIdList == null ? List.of() : caseIdList.stream().map(CaseId::new).toList(),
          Optional.ofNullable(displayId).map(DisplayId::new),
          WireTime.ofMember(afterTime),
          WireTime.ofMember(beforeTime),
          Boolean.TRUE.equals(includeResolvedCases),
          !Boolean.FALSE.equals(includeCommunications),
          Optional.ofNullable(language),
          new PageRequest(Optional.ofNullable(nextToken), PageSize.of(maxResults)));
    }
  }

  record Answer(List<WireCase> cases, @Nullable String nextToken) {
    static Answer from(Page<SupportCases.CaseDetails> page) {
      return new Answer(
          page.items().stream().map(WireCase::from).toList(), page.nextToken().orElse(null));
    }
  }
}
