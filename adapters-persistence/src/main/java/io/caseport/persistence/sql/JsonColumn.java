package io.caseport.persistence.sql;

import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Short lists that belong to one row and are never searched, as JSON in a column of it. */
final class JsonColumn {
  private static final String EMPTY = "[]";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonColumn() {}

  static String ofTexts(List<String> texts) {
    if (texts.isEmpty()) {
      return EMPTY;
    }
    var array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array.toString();
  }

  static List<String> texts(String column) {
    return column.equals(EMPTY)
        ? List.of()
        : JSON.readTree(column).valueStream().map(JsonNode::stringValue).toList();
  }

  static String ofOptionalTexts(List<Optional<String>> texts) {
    var array = JSON.createArrayNode();
    texts.forEach(text -> text.ifPresentOrElse(array::add, array::addNull));
    return array.toString();
  }

  static List<Optional<String>> optionalTexts(String column) {
    return JSON.readTree(column)
        .valueStream()
        .map(node -> node.isNull() ? Optional.<String>empty() : Optional.of(node.stringValue()))
        .toList();
  }

  static String ofFiles(List<AttachedFile> files) {
    if (files.isEmpty()) {
      return EMPTY;
    }
    var array = JSON.createArrayNode();
    files.forEach(
        file -> array.addObject().put("id", file.id().value()).put("fileName", file.fileName()));
    return array.toString();
  }

  static List<AttachedFile> files(String column) {
    return column.equals(EMPTY)
        ? List.of()
        : JSON.readTree(column).valueStream().map(JsonColumn::file).toList();
  }

  private static AttachedFile file(JsonNode node) {
    return new AttachedFile(
        new AttachmentId(node.required("id").stringValue()),
        node.required("fileName").stringValue());
  }
}
