package io.caseport.rest.restjson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The path of an operation, such as {@code /v1/recommendations/{recommendationIdentifier}}. A label
 * is a whole segment.
 */
record PathTemplate(List<String> segments) {

  static PathTemplate of(String text) {
    return new PathTemplate(List.of(text.split("/", -1)));
  }

  boolean matches(String path) {
    var given = path.split("/", -1);
    if (given.length != segments.size()) {
      return false;
    }
    for (int i = 0; i < given.length; i++) {
      if (isLabel(i) ? given[i].isEmpty() : !given[i].equals(segments.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What a path that matches has in place of each label. */
  Map<String, String> labels(String path) {
    var given = path.split("/", -1);
    var labels = new HashMap<String, String>();
    for (int i = 0; i < given.length; i++) {
      if (isLabel(i)) {
        var name = segments.get(i).substring(1, segments.get(i).length() - 1);
        labels.put(name, Escapes.decodeLabel(given[i]));
      }
    }
    return labels;
  }

  private boolean isLabel(int segment) {
    return segments.get(segment).startsWith("{");
  }
}
