package io.caseport.rest.openapi;

import io.caseport.rest.openapi.DescribedCall.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values on both sides of each bound of a member. */
public final class Attempts {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Attempts() {}

  /**
   * @param lists gives one of so many valid items
   */
  public static List<JsonNode> at(Member member, IntFunction<JsonNode> lists) {
    var schema = member.schema();
    var attempts = new ArrayList<JsonNode>();
    if (schema.has("maxLength")) {
      attempts.add(JSON.stringNode("😀".repeat(schema.get("maxLength").intValue())));
      attempts.add(JSON.stringNode("a".repeat(schema.get("maxLength").intValue() + 1)));
    }
    if (schema.has("minLength") && !member.in().equals("path")) {
      attempts.add(JSON.stringNode(""));
    }
    if (schema.has("enum")) {
      schema.get("enum").valueStream().forEach(attempts::add);
      attempts.add(JSON.stringNode("another"));
    }
    if (schema.has("pattern")) {
      attempts.addAll(
          Stream.of("en", "eng", "E", "a-1", "-a", "123456789012", "1234567890123", "a".repeat(65))
              .map(JSON::stringNode)
              .toList());
    }
    if (schema.has("minimum")) {
      int least = schema.get("minimum").intValue();
      int most = schema.get("maximum").intValue();
      Stream.of(least - 1, least, most, most + 1).map(JSON::numberNode).forEach(attempts::add);
    }
    if (schema.path("type").asString().equals("boolean")) {
      attempts.addAll(List.of(JSON.booleanNode(true), JSON.booleanNode(false)));
    }
    if (schema.has("maxItems")) {
      int most = schema.get("maxItems").intValue();
      Stream.of(0, 1, most, most + 1).map(lists::apply).forEach(attempts::add);
    }
    if (member.in().equals("body")) {
      attempts.add(JSON.numberNode(7));
      attempts.add(JSON.arrayNode());
      attempts.add(JSON.stringNode("text"));
    }
    return attempts;
  }
}
