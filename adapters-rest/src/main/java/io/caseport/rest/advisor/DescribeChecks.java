package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Lists the checks that the account's plan shows. */
final class DescribeChecks {
  /** For a catalogue of several hundred checks. */
  private static final int MEMORY = 4 * 1024 * 1024;

  private DescribeChecks() {}

  static JsonOperation<?> on(AdvisorChecks checks) {
    return JsonOperation.reading(
            "DescribeTrustedAdvisorChecks",
            Request.class,
            (caller, request) ->
                Answer.from(checks.describeChecks(caller, Optional.of(request.language()))))
        .takingMemory(MEMORY);
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String language) {}

  record Answer(List<Check> checks) {
    static Answer from(AdvisorChecks.Described described) {
      return new Answer(
          described.checks().stream()
              .map(check -> Check.from(check, described.language()))
              .toList());
    }
  }

  record Check(String id, String name, String description, String category, List<String> metadata) {
    static Check from(AdvisorChecks.Entry check, LanguageCode language) {
      var definition = check.definition();
      return new Check(
          definition.id().value(),
          definition.name().in(language),
          CheckDescription.of(definition, check.method(), language),
          definition.category().code(),
          definition.columns().stream().map(column -> column.in(language)).toList());
    }
  }
}
