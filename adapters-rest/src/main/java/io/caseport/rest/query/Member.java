package io.caseport.rest.query;

import java.util.List;

/**
 * A parameter that an operation knows, by its name on the wire.
 *
 * @param secret whether its value must not be in any message
 */
public record Member<T>(String name, Shape<T> shape, boolean secret) implements Parameter {

  public Member(String name, Shape<T> shape) {
    this(name, shape, false);
  }

  public static <T> Member<T> secret(String name, Shape<T> shape) {
    return new Member<>(name, shape, true);
  }

  @Override
  public List<String> paths() {
    return List.of(name);
  }
}
