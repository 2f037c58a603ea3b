package io.caseport.rest.query;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A service as AWS models it, and the operations of it that are offered.
 *
 * @param name what signatures are scoped to
 * @param modelled the names of all operations that AWS has
 * @param takesUnclaimed whether a form request that belongs to no service gets its error from here;
 *     such a service must be asked last
 */
public record QueryService(
    String name,
    String version,
    String namespace,
    Map<String, Operation> operations,
    Set<String> modelled,
    boolean takesUnclaimed) {

  public static QueryService iam(List<Operation> operations) {
    return new QueryService(
        "iam",
        "2010-05-08",
        "https://iam.amazonaws.com/doc/2010-05-08/",
        byName(operations),
        ModelledOperations.IAM,
        true);
  }

  public static QueryService sts(List<Operation> operations) {
    return new QueryService(
        "sts",
        "2011-06-15",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        byName(operations),
        ModelledOperations.STS,
        false);
  }

  private static Map<String, Operation> byName(List<Operation> operations) {
    return operations.stream().collect(toUnmodifiableMap(Operation::name, identity()));
  }

  Optional<Operation> find(String action) {
    return Optional.ofNullable(operations.get(action));
  }

  /**
   * @throws QueryRefusal if the service has no operation of that name and version, or does not
   *     offer it
   */
  Operation asked(FormParameters parameters) {
    String action =
        parameters
            .find("Action")
            .orElseThrow(
                () ->
                    new QueryRefusal(400, "MissingAction", "The request has no parameter Action."));
    String asked = parameters.find("Version").orElse("NO_VERSION_SPECIFIED");
    if (!asked.equals(version) || !modelled.contains(action)) {
      throw invalidAction(
          "Could not find operation %s for version %s"
              .formatted(Violations.excerpt(action), Violations.excerpt(asked)));
    }
    return find(action)
        .orElseThrow(
            () ->
                invalidAction(
                    "The operation %s of version %s is not offered by this server yet"
                        .formatted(action, asked)));
  }

  private static QueryRefusal invalidAction(String message) {
    return new QueryRefusal(400, "InvalidAction", message);
  }
}
