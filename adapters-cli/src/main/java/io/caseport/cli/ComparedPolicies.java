package io.caseport.cli;

import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.analysis.PolicyDifference;
import io.caseport.domain.policy.analysis.PolicyDifference.Change;
import java.util.List;
import java.util.Optional;

/** Two policies, each under the same boundary, and what they decide differently. */
record ComparedPolicies(
    String oldName,
    String newName,
    SimulatedPolicies before,
    SimulatedPolicies after,
    List<Row> rows,
    List<Uncertainty> uncertainties) {

  /** A change, and the request that shows it where a command line can express it. */
  record Row(Change change, SimulationResult before, SimulationResult after, boolean replayable) {}

  /** Where more may have changed than was found. */
  record Uncertainty(List<String> actions, String reason) {}

  /** Whether the new policy grants nothing that the old one does not. */
  enum GrantsNoMore {
    YES,
    NO,
    UNDECIDED
  }

  static ComparedPolicies of(PolicyText old, PolicyText newer, Optional<PolicyText> boundary) {
    var before = SimulatedPolicies.of(List.of(old), boundary);
    var after = SimulatedPolicies.of(List.of(newer), boundary);
    var difference = PolicyDifference.between(before.set(), after.set());
    return new ComparedPolicies(
        old.name(),
        newer.name(),
        before,
        after,
        difference.changes().stream().map(change -> row(change, before, after)).toList(),
        UncertainDifferences.of(difference));
  }

  GrantsNoMore grantsNoMore() {
    if (rows.stream().anyMatch(row -> row.change().grants())) {
      return GrantsNoMore.NO;
    }
    return uncertainties.isEmpty() ? GrantsNoMore.YES : GrantsNoMore.UNDECIDED;
  }

  /** Doubt counts as a change: it is for people to look at what cannot be decided. */
  boolean raises(Concern concern) {
    return switch (concern) {
      case ANY -> !rows.isEmpty() || !uncertainties.isEmpty();
      case GRANTS_MORE -> grantsNoMore() != GrantsNoMore.YES;
    };
  }

  private static Row row(Change change, SimulatedPolicies before, SimulatedPolicies after) {
    for (var request : WitnessForms.of(change.witness())) {
      if (alike(before.decide(request), change.before())
          && alike(after.decide(request), change.after())) {
        return new Row(
            change,
            SimulationResult.of(before, request),
            SimulationResult.of(after, request),
            true);
      }
    }
    var request = WitnessForms.exact(change.witness());
    return new Row(
        change, SimulationResult.of(before, request), SimulationResult.of(after, request), false);
  }

  private static boolean alike(Decision one, Decision other) {
    return one.getClass() == other.getClass();
  }
}
