package io.caseport.rest.query;

import java.util.List;

/**
 * A list of texts, which come as {@code NAME.member.1} and so on.
 *
 * @param min how many there must be at least, if the list is given
 */
public record TextList<T>(String name, Shape<T> item, int min, int max) implements Parameter {

  @Override
  public List<String> paths() {
    return List.of(name);
  }
}
