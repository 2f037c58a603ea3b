package io.caseport.rest.cases;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.LONGEST_TOKEN;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.Rehearsable;
import io.caseport.rest.json.WireTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the communications of one case, newest first. */
final class DescribeCommunications {
  /** For a page of the longest communications. */
  private static final int MEMORY = 4 * 1024 * 1024;

  private DescribeCommunications() {}

  static JsonOperation<?> on(SupportCases cases) {
    return JsonOperation.reading(
            "DescribeCommunications",
            Request.class,
            (caller, request) ->
                Answer.from(cases.describeCommunications(caller, request.toQuery())))
        .takingMemory(MEMORY);
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String caseId,
      @Moment @Logged @Nullable String beforeTime,
      @Moment @Logged @Nullable String afterTime,
      @CodePoints(max = LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 10, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @Nullable Boolean dryRun)
      implements Rehearsable {

    SupportCases.DescribeCommunications toQuery() {
      return new SupportCases.DescribeCommunications(
          new CaseId(caseId),
          WireTime.ofMember(afterTime),
          WireTime.ofMember(beforeTime),
          new PageRequest(Optional.ofNullable(nextToken), PageSize.of(maxResults)));
    }
  }

  record Answer(List<WireCommunication> communications, @Nullable String nextToken) {
    static Answer from(Page<Communication> page) {
      return new Answer(
          page.items().stream().map(WireCommunication::from).toList(),
          page.nextToken().orElse(null));
    }
  }
}
