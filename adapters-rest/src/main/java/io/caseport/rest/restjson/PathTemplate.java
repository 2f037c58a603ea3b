package io.caseport.rest.restjson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The path of an operation, such as {@code /v1/recommendations/{recommendationIdentifier}}. A label
 * is a whole segment.
 */
record PathTemplate(List<String> segments) {

  static PathTemplate of(String text) {
    return new PathTemplate(List.of(text.split("/", -1)));
  }

  String text() {
    return String.join("/", segments);
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
        labels.put(name(i), Escapes.decodeLabel(given[i]));
      }
    }
    return labels;
  }

  Set<String> names() {
    return IntStream.range(0, segments.size())
        .filter(this::isLabel)
        .mapToObj(this::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String name(int label) {
    var segment = segments.get(label);
    return segment.substring(1, segment.length() - 1);
  }

  private boolean isLabel(int segment) {
    return segments.get(segment).startsWith("{");
  }
}
