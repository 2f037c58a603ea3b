package io.caseport.rest.query;

import java.util.List;

/** A parameter that an operation knows, by its name on the wire. */
public record Member<T>(String name, Shape<T> shape) implements Parameter {

  @Override
  public List<String> paths() {
    return List.of(name);
  }
}
