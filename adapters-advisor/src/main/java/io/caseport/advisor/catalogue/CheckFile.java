package io.caseport.advisor.catalogue;

import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checks of one category: {@code checks} has them in the order in which they are shown, and
 * what one of them does not say is said for all of them in {@code common}.
 */
record CheckFile(CheckCategory category, String name, JsonNode content) {

  static CheckFile ofProgram(CheckCategory category) {
    var name = category.code().replace('_', '-') + ".json";
    return new CheckFile(category, name, CatalogueData.ofProgram(name));
  }

  Stream<CheckDefinition> checks(ColumnNames columns) {
    return content.required("checks").valueStream().map(check -> definition(check, columns));
  }

  private CheckDefinition definition(JsonNode check, ColumnNames columns) {
    var place = name + ", check " + check.path("id").asString("without id");
    var whole = (ObjectNode) content.required("common").deepCopy();
    whole.setAll((ObjectNode) check);
    return CatalogueData.as(CheckEntry.class, whole, place).toDomain(category, columns, place);
  }
}
