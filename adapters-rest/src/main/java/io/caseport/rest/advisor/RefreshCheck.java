package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.domain.advisor.CheckId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import jakarta.validation.constraints.NotNull;

/** Asks for a check to be done anew. */
final class RefreshCheck {
  private RefreshCheck() {}

  static JsonOperation<?> on(AdvisorChecks checks) {
    return JsonOperation.changing(
        "RefreshTrustedAdvisorCheck",
        Request.class,
        (caller, request) ->
            new Answer(WireRefresh.from(checks.refresh(caller, new CheckId(request.checkId())))));
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String checkId) {}

  record Answer(WireRefresh status) {}
}
