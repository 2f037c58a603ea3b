package io.caseport.advisor.report;

import io.caseport.advisor.catalogue.JsonAdvisorCatalog;
import io.caseport.domain.cases.LanguageCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a finding tells that belongs into a column of some check. */
final class ColumnDetails {
  private static final int LONGEST = 1_000;

  private final Set<String> columns =
      new JsonAdvisorCatalog()
          .checks().stream()
              .flatMap(check -> check.columns().stream())
              .map(column -> column.in(LanguageCode.ENGLISH))
              .collect(Collectors.toUnmodifiableSet());

  /**
   * @param more an object whose members may be named as columns are
   */
  Map<String, String> of(Optional<String> reason, Optional<JsonNode> more) {
    var details = new HashMap<String, String>();
    reason.ifPresent(text -> details.put("Reason", PlainText.shortened(text, LONGEST)));
    more.ifPresent(
        members ->
            members.properties().stream()
                .filter(member -> columns.contains(member.getKey()))
                .filter(member -> member.getValue().isString() || member.getValue().isNumber())
                .forEach(
                    member ->
                        details.put(
                            member.getKey(),
                            PlainText.shortened(member.getValue().asString(), LONGEST))));
    details.values().removeIf(String::isEmpty);
    return details;
  }
}
