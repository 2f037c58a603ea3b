package io.caseport.advisor.catalogue;

import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckDefinition.Alert;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import java.util.List;

/**
 * A check as its file has it; {@code {name}} in a text stands for the name of the check.
 *
 * @param columns by their English names
 */
record CheckEntry(
    String id,
    Texts name,
    List<String> services,
    boolean core,
    boolean automatic,
    boolean green,
    Texts purpose,
    List<AlertEntry> alerts,
    Texts action,
    List<String> columns) {

  CheckDefinition toDomain(CheckCategory category, ColumnNames names, String place) {
    return new CheckDefinition(
        new CheckId(id),
        category,
        services,
        core,
        automatic,
        green,
        name.toDomain(),
        purpose.naming(name).toDomain(),
        alerts.stream().map(alert -> alert.toDomain(name, place)).toList(),
        action.naming(name).toDomain(),
        columns.stream().map(column -> names.named(column, place)).toList());
  }

  record AlertEntry(String status, String en, String ja) {
    Alert toDomain(Texts name, String place) {
      var meant =
          ResourceStatus.ofCode(status)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          place + ": status " + status + " is none of ok, warning, error"));
      return new Alert(meant, new Texts(en, ja).naming(name).toDomain());
    }
  }
}
