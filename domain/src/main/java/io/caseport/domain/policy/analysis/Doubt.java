package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import java.util.List;

/** Actions for which an analysis may have missed something, and why. */
public record Doubt(List<Action> actions, String reason) {
  public Doubt {
    actions = List.copyOf(actions);
  }
}
