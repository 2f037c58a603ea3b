package io.caseport.rest.query;

import java.util.Locale;

/**
 * A parameter that an operation knows, by its name on the wire.
 *
 * @param secret whether its value must not be in any message
 */
public record Member<T>(String name, Shape<T> shape, boolean secret) {

  public Member(String name, Shape<T> shape) {
    this(name, shape, false);
  }

  public static <T> Member<T> secret(String name, Shape<T> shape) {
    return new Member<>(name, shape, true);
  }

  /** As the messages name it: {@code userName} for {@code UserName}. */
  String label() {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
