package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.domain.advisor.CheckId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Tells how far the refreshes of several checks have got. */
final class DescribeCheckRefreshStatuses {
  private DescribeCheckRefreshStatuses() {}

  static JsonOperation<?> on(AdvisorChecks checks) {
    return JsonOperation.reading(
        "DescribeTrustedAdvisorCheckRefreshStatuses",
        Request.class,
        (caller, request) ->
            new Answer(
                checks
                    .describeRefreshes(
                        caller, request.checkIds().stream().map(CheckId::new).toList())
                    .stream()
                    .map(WireRefresh::from)
                    .toList()));
  }

  record Request(
      @NotNull(message = NOT_NULL)
          @Size(max = CheckOperations.MOST_CHECKS, message = AT_MOST_ITEMS)
          @Logged
          List<@NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String> checkIds) {}

  record Answer(List<WireRefresh> statuses) {}
}
