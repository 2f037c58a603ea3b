package io.caseport.rest.signature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The query parameters in canonical encoding, sorted by name and then by value. */
record CanonicalQuery(List<Parameter> parameters) {
  private static final CanonicalQuery EMPTY = new CanonicalQuery(List.of());
  private static final String PREFIX = "X-Amz-";

  record Parameter(String name, String value) {}

  static CanonicalQuery of(String raw) {
    if (raw.isEmpty()) {
      return EMPTY;
    }
    var found = new ArrayList<Parameter>();
    for (int start = 0; start <= raw.length(); ) {
      int and = raw.indexOf('&', start);
      int end = and < 0 ? raw.length() : and;
      if (end > start) {
        found.add(parameter(raw, start, end));
      }
      start = end + 1;
    }
    found.sort(Comparator.comparing(Parameter::name).thenComparing(Parameter::value));
    return new CanonicalQuery(found);
  }

  private static Parameter parameter(String raw, int start, int end) {
    int equals = raw.indexOf('=', start);
    int nameEnd = equals < 0 || equals > end ? end : equals;
    return new Parameter(
        PercentEncoding.canonical(raw, start, nameEnd),
        PercentEncoding.canonical(raw, Math.min(nameEnd + 1, end), end));
  }

  boolean has(String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  /** The decoded value; a blank one counts as absent. */
  Optional<String> value(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name) && !parameter.value().isEmpty())
        .findFirst()
        .map(parameter -> PercentEncoding.decode(parameter.value()));
  }

  void requireSignatureParametersOnce() {
    for (int i = 1; i < parameters.size(); i++) {
      String name = parameters.get(i).name();
      if (name.startsWith(PREFIX) && name.equals(parameters.get(i - 1).name())) {
        throw SignatureRefusal.incomplete(
            "AWS query-string parameter '" + Excerpt.of(name) + "' must be given only once.");
      }
    }
  }

  CanonicalQuery without(String name) {
    return new CanonicalQuery(
        parameters.stream().filter(parameter -> !parameter.name().equals(name)).toList());
  }

  void append(StringBuilder out) {
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      out.append(i == 0 ? "" : "&").append(parameter.name()).append('=').append(parameter.value());
    }
  }
}
