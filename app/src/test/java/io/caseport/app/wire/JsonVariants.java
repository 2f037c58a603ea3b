package io.caseport.app.wire;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes of a document many that differ from it in one text. */
final class JsonVariants {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonVariants() {}

  /** The document with the text in the place of each text in it, one at a time. */
  static List<String> with(String text, String document) {
    return variants(JSON.readTree(document), text).stream().map(JSON::writeValueAsString).toList();
  }

  private static List<JsonNode> variants(JsonNode node, String text) {
    var variants = new ArrayList<JsonNode>();
    switch (node) {
      case StringNode _ -> variants.add(StringNode.valueOf(text));
      case ObjectNode object ->
          object
              .properties()
              .forEach(
                  member ->
                      variants(member.getValue(), text)
                          .forEach(
                              value ->
                                  variants.add(object.deepCopy().set(member.getKey(), value))));
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          for (var value : variants(array.get(i), text)) {
            var copy = array.deepCopy();
            copy.set(i, value);
            variants.add(copy);
          }
        }
      }
      default -> {}
    }
    return variants;
  }
}
