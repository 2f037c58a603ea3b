package io.caseport.rest.query;

import io.caseport.application.port.in.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of a call, of the shapes that its operation declares. */
public final class Input {
  private final FormParameters parameters;

  private Input(FormParameters parameters) {
    this.parameters = parameters;
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
    var violations = new ArrayList<String>();
    operation.required().forEach(member -> check(member, parameters, true, violations));
    operation.optional().forEach(member -> check(member, parameters, false, violations));
    operation.requiredLists().forEach(list -> violations.addAll(list.violations(parameters, true)));
    operation
        .optionalLists()
        .forEach(list -> violations.addAll(list.violations(parameters, false)));
    if (!violations.isEmpty()) {
      throw new QueryRefusal(Violations.error(violations));
    }
    return new Input(parameters);
  }

  private static void check(
      Member<?> member, FormParameters parameters, boolean required, List<String> violations) {
    Optional<String> text = parameters.find(member.name());
    if (text.isPresent()) {
      for (String constraint : member.shape().broken().apply(text.get())) {
        violations.add(Violations.invalid(text.get(), member.label(), constraint));
      }
    } else if (required) {
      violations.add(Violations.missing(member.label()));
    }
  }

  /** The value of a member that the operation requires. */
  public <T> T get(Member<T> member) {
    return find(member).orElseThrow();
  }

  public <T> Optional<T> find(Member<T> member) {
    return parameters.find(member.name()).map(text -> member.shape().meaning().apply(text));
  }

  /** The items of a list; none where it is not given. */
  public <T> List<T> list(ListMember<T> list) {
    return list.values(parameters);
  }

  /** Which part of its list a paged operation is to give. */
  public PageRequest page() {
    return new PageRequest(
        find(Paging.MARKER), find(Paging.MAX_ITEMS).orElse(Paging.DEFAULT_MAX_ITEMS));
  }
}
