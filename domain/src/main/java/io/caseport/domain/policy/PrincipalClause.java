package io.caseport.domain.policy;

import io.caseport.domain.policy.TrustDecision.TrustMatch;
import java.util.List;
import java.util.Optional;

/** The Principal element of a trust policy's statement or, when negated, its NotPrincipal. */
public record PrincipalClause(boolean negated, List<PrincipalPattern> patterns) {
  public PrincipalClause {
    patterns = List.copyOf(patterns);
  }

  /** How the entries name someone, be the clause negated or not; empty when they do not. */
  Optional<TrustMatch> match(TrustedParty party) {
    boolean ofAccount = false;
    boolean everyone = false;
    for (PrincipalPattern pattern : patterns) {
      if (party.isNamedBy(pattern)) {
        return Optional.of(TrustMatch.NAMED);
      }
      ofAccount |= party.isOfAccount(pattern);
      everyone |= pattern.isEveryone();
    }
    return ofAccount
        ? Optional.of(TrustMatch.ACCOUNT)
        : everyone ? Optional.of(TrustMatch.EVERYONE) : Optional.empty();
  }

  int test(TrustedParty party, Effect effect, EvaluationRules rules) {
    Optional<TrustMatch> match = match(party);
    if (!negated) {
      return Truth.of(match.isPresent());
    }
    if (match.isEmpty()) {
      return Truth.YES;
    }
    boolean everyName =
        match.get() != TrustMatch.NAMED
            || patterns.stream()
                .anyMatch(pattern -> pattern.isEveryone() || party.isOfAccount(pattern));
    return everyName || effect == Effect.ALLOW
        ? Truth.NO
        : rules.weigh(OpenRule.NOT_PRINCIPAL_WITHOUT_ACCOUNT, Truth.NO, Truth.YES);
  }
}
