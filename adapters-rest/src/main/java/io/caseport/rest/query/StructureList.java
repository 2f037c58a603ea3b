package io.caseport.rest.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list of structures, whose members come as {@code NAME.member.1.MEMBER} and so on.
 *
 * @param meaning makes an item of its members, which are well-formed
 */
public record StructureList<T>(
    String name,
    List<Parameter> required,
    List<Parameter> optional,
    int max,
    Function<Input, T> meaning)
    implements Parameter {

  @Override
  public List<String> paths() {
    return Stream.concat(
            Stream.of(name),
            Stream.concat(required.stream(), optional.stream())
                .flatMap(member -> member.paths().stream())
                .map(path -> name + "." + path))
        .toList();
  }
}
