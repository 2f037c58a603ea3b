package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.PolicySet;
import java.util.List;
import java.util.Optional;

/** Whether a set of policies grants no more than another. */
public sealed interface Implication {

  /** It allows nothing that the other does not. */
  record Holds() implements Implication {}

  /** It allows the witness, and the other does not. */
  record Fails(PolicyDifference.Change witness) implements Implication {}

  /** Nothing more was found, and something may have been missed. */
  record Undecided(List<Doubt> doubts) implements Implication {
    public Undecided {
      doubts = List.copyOf(doubts);
    }
  }

  static Implication grantsNoMore(PolicySet candidate, PolicySet limit) {
    PolicyDifference difference = PolicyDifference.between(limit, candidate);
    Optional<PolicyDifference.Change> more =
        difference.changes().stream().filter(PolicyDifference.Change::grants).findFirst();
    if (more.isPresent()) {
      return new Fails(more.get());
    }
    return difference.doubts().isEmpty() ? new Holds() : new Undecided(difference.doubts());
  }
}
