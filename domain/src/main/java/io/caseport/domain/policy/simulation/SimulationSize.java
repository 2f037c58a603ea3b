package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import java.util.stream.Stream;

/**
 * What the work of a decision grows with, counted in characters.
 *
 * @param all of all policies
 * @param resources of the patterns of resources
 * @param open of what is compared with values of the context, or has them put in
 * @param context of the values of the context
 */
record SimulationSize(long all, long resources, long open, long context) {

  static SimulationSize of(Stream<SimulatedPolicy> policies, RequestContext context) {
    long characters =
        context.keys().stream()
            .flatMap(key -> context.values(key).stream())
            .flatMap(values -> values.stream())
            .mapToLong(value -> 1 + value.length())
            .sum();
    return policies
        .map(SimulationSize::of)
        .reduce(new SimulationSize(0, 0, 0, characters), SimulationSize::plus);
  }

  private static SimulationSize of(SimulatedPolicy policy) {
    var document = policy.document();
    return document.statements().stream()
        .map(SimulationSize::of)
        .reduce(new SimulationSize(document.text().length(), 0, 0, 0), SimulationSize::plus);
  }

  private static SimulationSize of(Statement statement) {
    long resources = 0;
    long open = 0;
    for (ResourcePattern pattern : statement.resources().patterns()) {
      resources += pattern.text().length();
      open += pattern.hasVariables() ? pattern.text().length() : 0;
    }
    for (Condition condition : statement.conditions()) {
      open += condition.values().stream().mapToLong(value -> 1 + value.text().length()).sum();
    }
    return new SimulationSize(0, resources, open, 0);
  }

  private SimulationSize plus(SimulationSize other) {
    return new SimulationSize(
        all + other.all, resources + other.resources, open + other.open, context + other.context);
  }

  long steps(String resource) {
    return all + resources * resource.length() + open * context;
  }
}
