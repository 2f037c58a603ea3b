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

  int test(TrustedParty party, EvaluationRules rules) {
    return negated ? outside(party, rules) : Truth.of(match(party).isPresent());
  }

  /**
   * Whether a Deny with NotPrincipal is about someone. It leaves out whoever is named together with
   * the account; the account's entry by itself does not stand for those who are in it.
   */
  private int outside(TrustedParty party, EvaluationRules rules) {
    Optional<TrustMatch> match = match(party);
    if (match.isEmpty()) {
      return Truth.YES;
    }
    if (patterns.stream().anyMatch(PrincipalPattern::isEveryone)) {
      return Truth.NO;
    }
    if (match.get() == TrustMatch.NAMED) {
      return patterns.stream().anyMatch(party::isOfAccount)
          ? Truth.NO
          : rules.weigh(OpenRule.NOT_PRINCIPAL_WITHOUT_ACCOUNT, Truth.NO, Truth.YES);
    }
    return patterns.stream().anyMatch(party::isOfSameAccount)
        ? Truth.YES
        : rules.weigh(OpenRule.NOT_PRINCIPAL_OF_ACCOUNT_ALONE, Truth.NO, Truth.YES);
  }
}
