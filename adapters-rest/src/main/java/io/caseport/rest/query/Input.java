package io.caseport.rest.query;

import io.caseport.application.port.in.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The parameters of a call, of the shapes that its operation declares. */
public final class Input {
  private final FormParameters parameters;
  private final String prefix;

  /**
   * @param prefix what stands before the names of the members of a list's item
   */
  private Input(FormParameters parameters, String prefix) {
    this.parameters = parameters;
    this.prefix = prefix;
  }

  /**
   * @throws QueryRefusal with everything that is wrong, or for a parameter that AWS has and this
   *     server does not honour yet: ignoring it would do something else than was asked for
   */
  static Input of(Operation operation, FormParameters parameters) {
    for (String name : operation.refused()) {
      if (parameters.holds(name)) {
        throw new QueryRefusal(
            400,
            "InvalidInput",
            "The parameter %s of %s is not supported by this server yet; leave it out."
                .formatted(name, operation.name()));
      }
    }
    var violations = Validation.of(operation, parameters);
    if (!violations.isEmpty()) {
      throw new QueryRefusal(Violations.error(violations));
    }
    return new Input(parameters, "");
  }

  /** The value of a member that the operation requires. */
  public <T> T get(Member<T> member) {
    return find(member).orElseThrow();
  }

  public <T> Optional<T> find(Member<T> member) {
    return parameters
        .find(prefix + member.name())
        .map(text -> member.shape().meaning().apply(text));
  }

  /** The items of a list; none if it is not given. */
  public <T> List<T> list(TextList<T> list) {
    String name = prefix + list.name();
    return IntStream.rangeClosed(1, parameters.itemsOf(name))
        .mapToObj(item -> parameters.find(ItemName.of(name, item)).orElseThrow())
        .map(text -> list.item().meaning().apply(text))
        .toList();
  }

  /** The items of a list; none if it is not given. */
  public <T> List<T> list(StructureList<T> list) {
    String name = prefix + list.name();
    return IntStream.rangeClosed(1, parameters.itemsOf(name))
        .mapToObj(item -> new Input(parameters, ItemName.of(name, item) + "."))
        .map(list.meaning())
        .toList();
  }

  /** Which part of its list a paged operation is to give. */
  public PageRequest page() {
    return new PageRequest(
        find(Paging.MARKER), find(Paging.MAX_ITEMS).orElse(Paging.DEFAULT_MAX_ITEMS));
  }
}
