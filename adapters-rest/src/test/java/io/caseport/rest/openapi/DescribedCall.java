package io.caseport.rest.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An operation as its description says that it is called, with the examples given there.
 *
 * @param members of all of the input, wherever they are in a request
 */
public record DescribedCall(
    ObjectNode document,
    String path,
    String method,
    JsonNode operation,
    Map<String, Member> members,
    Map<String, JsonNode> values) {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** A member of the input: where it is, whether it must be there, and what it is like. */
  public record Member(String name, String in, boolean required, JsonNode schema) {}

  /** Whatever is described. */
  public interface Api {
    Answer call(String method, String target, String body);
  }

  public record Answer(int status, String body) {
    public JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }

  @Override
  public String toString() {
    return operation.get("operationId").stringValue();
  }

  public static Stream<DescribedCall> all(JsonNode document) {
    return document
        .get("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .map(
                        each ->
                            of(
                                (ObjectNode) document,
                                path.getKey(),
                                each.getKey().toUpperCase(Locale.ROOT),
                                each.getValue())));
  }

  private static DescribedCall of(
      ObjectNode document, String path, String method, JsonNode operation) {
    var members = new LinkedHashMap<String, Member>();
    var values = new LinkedHashMap<String, JsonNode>();
    operation
        .path("parameters")
        .valueStream()
        .forEach(
            parameter -> {
              var name = parameter.get("name").stringValue();
              members.put(
                  name,
                  new Member(
                      name,
                      parameter.get("in").stringValue(),
                      parameter.get("required").booleanValue(),
                      parameter.get("schema")));
              if (parameter.has("example")) {
                values.put(name, parameter.get("example"));
              }
            });
    var body = operation.at("/requestBody/content/application~1json");
    var required = body.at("/schema/required").valueStream().map(JsonNode::stringValue).toList();
    body.at("/schema/properties")
        .propertyStream()
        .forEach(
            member ->
                members.put(
                    member.getKey(),
                    new Member(
                        member.getKey(),
                        "body",
                        required.contains(member.getKey()),
                        member.getValue())));
    body.path("example")
        .propertyStream()
        .forEach(member -> values.put(member.getKey(), member.getValue()));
    return new DescribedCall(document, path, method, operation, members, values);
  }

  public DescribedCall with(String member, JsonNode value) {
    var changed = new LinkedHashMap<>(values);
    changed.put(member, value);
    return new DescribedCall(document, path, method, operation, members, changed);
  }

  public DescribedCall without(String member) {
    var changed = new LinkedHashMap<>(values);
    changed.remove(member);
    return new DescribedCall(document, path, method, operation, members, changed);
  }

  public Answer callOn(Api api) {
    var target = new StringBuilder(path);
    var body = JsonMapper.shared().createObjectNode();
    var mark = '?';
    for (var member : members.values()) {
      var value = values.get(member.name());
      if (value == null) {
        continue;
      }
      switch (member.in()) {
        case "path" -> {
          var label = "{" + member.name() + "}";
          var at = target.indexOf(label);
          target.replace(at, at + label.length(), escaped(value));
        }
        case "query" -> {
          for (var item : value.isArray() ? value.values() : List.of(value)) {
            target.append(mark).append(member.name()).append('=').append(escaped(item));
            mark = '&';
          }
        }
        default -> body.set(member.name(), value);
      }
    }
    var hasBody = operation.has("requestBody");
    return api.call(method, target.toString(), hasBody ? body.toString() : "");
  }

  private static String escaped(JsonNode value) {
    return URLEncoder.encode(value.asString(), UTF_8).replace("+", "%20");
  }

  /** What is wrong with the values by the description alone. */
  public boolean isValid() {
    return members.values().stream()
        .allMatch(
            member ->
                values.containsKey(member.name())
                    ? errors(member.schema(), values.get(member.name())).isEmpty()
                    : !member.required());
  }

  public List<Error> errorsOf(int status, JsonNode answer) {
    var schema = operation.at("/responses/" + status + "/content/application~1json/schema");
    return errors(schema, answer);
  }

  public JsonNode exampleAnswer() {
    return operation.at("/responses/200/content/application~1json/example");
  }

  private List<Error> errors(JsonNode schema, JsonNode value) {
    var rooted = JsonMapper.shared().createObjectNode();
    rooted.set("components", document.get("components"));
    rooted.putArray("allOf").add(schema);
    return SCHEMAS.getSchema(rooted).validate(value);
  }
}
