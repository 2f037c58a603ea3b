package io.caseport.rest.catalog;

import static io.caseport.rest.json.Constraints.LONGEST_ID;

import io.caseport.application.port.in.SupportCatalog;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Rehearsable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the severities that a case of this account can have. */
final class DescribeSeverityLevels {
  private DescribeSeverityLevels() {}

  static JsonOperation<?> on(SupportCatalog catalog) {
    return JsonOperation.reading(
        "DescribeSeverityLevels",
        Request.class,
        (caller, request) ->
            Answer.from(
                catalog.describeSeverityLevels(caller, Optional.ofNullable(request.language()))));
  }

  record Request(
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language, @Nullable Boolean dryRun)
      implements Rehearsable {}

  record Answer(List<CodeAndName> severityLevels) {
    static Answer from(List<SupportCatalog.Described> levels) {
      return new Answer(levels.stream().map(CodeAndName::from).toList());
    }
  }
}
