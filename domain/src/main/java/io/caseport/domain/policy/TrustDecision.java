package io.caseport.domain.policy;

import java.util.Optional;

/**
 * What a role's trust policy says to one who asks to assume the role.
 *
 * @param match where the decision is an allow, how the policy names who asks
 */
public record TrustDecision(Decision decision, Optional<TrustMatch> match) {

  /** How a trust policy names who asks, the closest first. */
  public enum TrustMatch {
    /** By itself: within one account that is all the permission it needs. */
    NAMED,
    /** By its account, which leaves it to the account's own policies to allow it too. */
    ACCOUNT,
    /** As everyone; whether that is enough without a policy of its own is left open by AWS. */
    EVERYONE
  }

  /** Whether who asks needs a policy of its own that allows it, also within the role's account. */
  public boolean needsIdentityPolicy() {
    return match.isPresent() && match.get() != TrustMatch.NAMED;
  }
}
