package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a check last found, with the resources that it flags. */
final class DescribeCheckResult {
  /** For some ten thousand resources. */
  private static final int MEMORY = 16 * 1024 * 1024;

  private DescribeCheckResult() {}

  static JsonOperation<?> on(AdvisorChecks checks) {
    return JsonOperation.reading(
            "DescribeTrustedAdvisorCheckResult",
            Request.class,
            (caller, request) ->
                new Answer(
                    Result.from(
                        checks.describeResult(
                            caller,
                            new CheckId(request.checkId()),
                            Optional.ofNullable(request.language())))))
        .takingMemory(MEMORY);
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String checkId,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language) {}

  record Answer(Result result) {}

  record Result(@JsonUnwrapped CheckStanding standing, List<Resource> flaggedResources) {
    static Result from(AdvisorChecks.Outcome outcome) {
      return new Result(
          CheckStanding.from(outcome.summary()),
          outcome.flagged().stream().map(Resource::from).toList());
    }
  }

  record Resource(
      String status,
      String region,
      String resourceId,
      boolean isSuppressed,
      List<@Nullable String> metadata) {
    private static final String NO_REGION = "-";

    static Resource from(AdvisedResource resource) {
      return new Resource(
          resource.status().code(),
          resource.region().orElse(NO_REGION),
          resource.id().value(),
          resource.excluded(),
          resource.values().stream().<@Nullable String>map(value -> value.orElse(null)).toList());
    }
  }
}
