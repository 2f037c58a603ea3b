package io.caseport.rest.query;

import java.util.Locale;

/** A parameter that an operation knows, by its name on the wire. */
public record Member<T>(String name, Shape<T> shape) {

  /** As the messages name it: {@code userName} for {@code UserName}. */
  String label() {
    return label(name);
  }

  static String label(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
