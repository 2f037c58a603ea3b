package io.caseport.rest.cases;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.SupportCases;
import io.caseport.domain.cases.CaseId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Resolves a case. AWS's model makes the case optional, and there is no sense in that. */
final class ResolveCase {
  private ResolveCase() {}

  static JsonOperation<?> on(SupportCases cases) {
    return JsonOperation.changing(
        "ResolveCase",
        Request.class,
        (caller, request) -> Answer.from(cases.resolveCase(caller, new CaseId(request.caseId()))));
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String caseId,
      @Nullable Boolean dryRun)
      implements Rehearsable {}

  record Answer(@Logged String initialCaseStatus, @Logged String finalCaseStatus) {
    static Answer from(SupportCases.Resolution resolution) {
      return new Answer(resolution.initialStatus().code(), resolution.finalStatus().code());
    }
  }
}
