package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.wording.Phrase;
import java.util.List;

/** Actions for which an analysis may have missed something, and why. */
public record Doubt(List<Action> actions, Phrase reason) {
  public Doubt {
    actions = List.copyOf(actions);
  }
}
