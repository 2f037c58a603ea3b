package io.caseport.domain.policy;

import io.caseport.domain.policy.TrustDecision.TrustMatch;
import java.util.Optional;

/** Decides by a role's trust policy whether someone may assume the role. */
public final class TrustEvaluation {
  private TrustEvaluation() {}

  public static TrustDecision decide(
      PolicyHolder.Role role,
      TrustPolicy policy,
      TrustedParty party,
      Action action,
      RequestContext context) {
    return decide(role, policy, party, action, context, EvaluationRules.SAFE);
  }

  /** Answers with open rules read in a certain way. */
  public static TrustDecision decide(
      PolicyHolder.Role role,
      TrustPolicy policy,
      TrustedParty party,
      Action action,
      RequestContext context,
      EvaluationRules rules) {
    PolicySource source = new PolicySource.Trust(role);
    Tally tally = new Tally(action, ResourcePattern.ANY, context, rules);
    Optional<TrustMatch> closest = Optional.empty();
    for (Statement statement : policy.statements()) {
      PrincipalClause principals = statement.principals().orElseThrow();
      int applies =
          Truth.and(
              principals.test(party, rules),
              statement.test(action, ResourcePattern.ANY, context, rules));
      tally.count(PolicyKind.ROLE_TRUST, source, statement, applies);
      if (statement.effect() == Effect.ALLOW && Truth.holds(applies)) {
        closest = closer(closest, principals.match(party));
      }
    }
    if (tally.isDenied()) {
      return new TrustDecision(tally.explicitDeny(), Optional.empty());
    }
    return Truth.holds(tally.allowed())
        ? new TrustDecision(tally.allowed(Truth.rules(tally.allowed())), closest)
        : new TrustDecision(
            tally.implicitDeny(PolicyKind.ROLE_TRUST, tally.allowed()), Optional.empty());
  }

  private static Optional<TrustMatch> closer(
      Optional<TrustMatch> known, Optional<TrustMatch> found) {
    TrustMatch match = found.orElse(TrustMatch.EVERYONE);
    return known.filter(closest -> closest.compareTo(match) <= 0).or(() -> Optional.of(match));
  }
}
