package io.caseport.advisor.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.caseport.domain.catalog.LocalizedText;
import java.util.Map;
import java.util.Map.Entry;

/**
 * What the columns of checks are called.
 *
 * @param japanese by the English name
 */
record ColumnNames(Map<String, String> japanese) {
  private static final String FILE = "columns.json";

  static ColumnNames ofProgram() {
    return new ColumnNames(
        CatalogueData.ofProgram(FILE).properties().stream()
            .collect(toUnmodifiableMap(Entry::getKey, column -> column.getValue().stringValue())));
  }

  LocalizedText named(String column, String place) {
    var translated = japanese.get(column);
    if (translated == null) {
      throw new IllegalStateException(place + ": " + FILE + " has no column " + column);
    }
    return new Texts(column, translated).toDomain();
  }
}
