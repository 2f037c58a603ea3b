package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.Decision;

/** What comes of a simulated request. */
public enum Outcome {
  ALLOWED,
  EXPLICIT_DENY,
  IMPLICIT_DENY;

  static Outcome of(Decision decision) {
    return switch (decision) {
      case Decision.Allowed _, Decision.AllowedAsRoot _, Decision.AllowedToAll _ -> ALLOWED;
      case Decision.ExplicitDeny _ -> EXPLICIT_DENY;
      case Decision.ImplicitDeny _ -> IMPLICIT_DENY;
    };
  }
}
