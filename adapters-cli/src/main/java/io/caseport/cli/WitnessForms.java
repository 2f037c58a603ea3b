package io.caseport.cli;

import io.caseport.domain.policy.analysis.Request;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request of an analysis as a command line can make it. */
final class WitnessForms {
  private WitnessForms() {}

  /** A key that is there with no value has no form of its own: it may be left out, or be empty. */
  static List<SimulatedRequest> of(Request witness) {
    var exact = exact(witness);
    if (exact.keys().values().stream().noneMatch(List::isEmpty)) {
      return List.of(exact);
    }
    var without = copy(exact.keys());
    without.values().removeIf(List::isEmpty);
    var blank = copy(exact.keys());
    blank.replaceAll((_, values) -> values.isEmpty() ? List.of("") : values);
    return List.of(
        new SimulatedRequest(exact.action(), exact.resource(), without),
        new SimulatedRequest(exact.action(), exact.resource(), blank));
  }

  static SimulatedRequest exact(Request witness) {
    var keys = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    witness
        .context()
        .keys()
        .forEach(key -> keys.put(key.name(), witness.context().values(key).orElseThrow()));
    return new SimulatedRequest(witness.action(), witness.resource(), keys);
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> keys) {
    var copy = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(keys);
    return copy;
  }
}
