package io.caseport.app.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The calls that a description in the words of OpenAPI gives as examples. */
final class DescribedCalls {
  private DescribedCalls() {}

  static List<SampleCall> of(JsonNode description) {
    var calls = new ArrayList<SampleCall>();
    for (var path : description.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        calls.add(call(path.getKey(), method.getKey().toUpperCase(Locale.ROOT), method.getValue()));
      }
    }
    return calls;
  }

  private static SampleCall call(String path, String method, JsonNode described) {
    var query = new TreeMap<String, String>();
    var target = new StringBuilder(path);
    described
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.has("example"))
        .forEach(parameter -> fill(parameter, target, query));
    var body = described.at("/requestBody/content/application~1json/example");
    return SampleCall.rest(
        method + " " + path,
        method,
        target + queryOf(query),
        body.isMissingNode() ? "" : body.toString());
  }

  private static void fill(JsonNode parameter, StringBuilder target, Map<String, String> query) {
    var name = parameter.get("name").asString();
    var example = parameter.get("example");
    var value = RawCalls.label(example.isArray() ? example.get(0).asString() : example.asString());
    if (parameter.get("in").asString().equals("path")) {
      var at = target.indexOf("{" + name + "}");
      target.replace(at, at + name.length() + 2, value);
    } else {
      query.put(name, value);
    }
  }

  private static String queryOf(Map<String, String> query) {
    return query.isEmpty()
        ? ""
        : query.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }
}
