package io.caseport.application.access;

import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicyKind;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.TrustDecision;
import io.caseport.domain.policy.TrustEvaluation;
import io.caseport.domain.policy.TrustPolicy;
import io.caseport.domain.policy.TrustedParty;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Weighs what a role's trust policy says against the policies of who asks to assume it. Within an
 * account it is enough that the role names who asks; across accounts both sides must allow it.
 */
final class RoleTrust {
  private static final TrustDecision OF_NO_ROLE =
      new TrustDecision(
          new Decision.ImplicitDeny(PolicyKind.ROLE_TRUST, Set.of()), Optional.empty());

  private final Principal principal;
  private final PolicySet policies;
  private final RequestContext ofPolicies;
  private final RequestContext ofTrust;

  /**
   * @param ofPolicies what the principal's own policies can ask for
   * @param ofTrust what the role's trust policy can ask for
   */
  RoleTrust(
      Principal principal, PolicySet policies, RequestContext ofPolicies, RequestContext ofTrust) {
    this.principal = principal;
    this.policies = policies;
    this.ofPolicies = ofPolicies;
    this.ofTrust = ofTrust;
  }

  /**
   * @param role empty if there is none of that ARN, which is told as if it trusted nobody
   */
  Decision decide(Action action, String arn, Optional<Role> role) {
    var own = PolicyEvaluation.decide(policies, action, arn, ofPolicies);
    var trust = role.map(known -> trust(known, action)).orElse(OF_NO_ROLE);
    if (own.isAllowed()) {
      return trust.decision();
    }
    boolean enough =
        !(own instanceof Decision.ExplicitDeny)
            && trust.decision().isAllowed()
            && !trust.needsIdentityPolicy()
            && isOfSameAccount(role.orElseThrow())
            && isWithinLimits(action, arn);
    return enough ? trust.decision() : own;
  }

  private TrustDecision trust(Role role, Action action) {
    return readable(role)
        .map(policy -> trust(role, policy, action))
        .filter(trust -> trust.decision().isAllowed() || isOfSameAccount(role))
        .orElse(OF_NO_ROLE);
  }

  /** Others are not told that a role denies them, as that tells that there is one. */
  private boolean isOfSameAccount(Role role) {
    return role.accountId().equals(principal.accountId());
  }

  /** A role whose policy was saved when more was taken for one trusts nobody. */
  private static Optional<TrustPolicy> readable(Role role) {
    try {
      return Optional.of(TrustPolicy.parse(role.trustPolicy()));
    } catch (Refusal.MalformedPolicyDocument _) {
      return Optional.empty();
    }
  }

  private TrustDecision trust(Role role, TrustPolicy policy, Action action) {
    return TrustEvaluation.decide(
        new PolicyHolder.Role(role.name().value()),
        policy,
        new TrustedParty(principal.accountId(), role.trustedIds().namesOf(names())),
        action,
        ofTrust);
  }

  private Set<String> names() {
    return switch (principal) {
      case Principal.AssumedRole session ->
          Set.of(session.arn(), session.identityArn(), session.userId(), session.roleId().value());
      case Principal.Root _,
          Principal.IamUser _,
          Principal.InSession _,
          Principal.FederatedUser _ ->
          Set.of(principal.arn(), principal.userId());
    };
  }

  /** Boundary and session policies of a role limit also what another role's trust gives it. */
  private boolean isWithinLimits(Action action, String arn) {
    if (!(principal instanceof Principal.AssumedRole)) {
      return true;
    }
    var trusted = Stream.concat(policies.identity().stream(), Stream.of(AccessControl.EVERYTHING));
    var limited = new PolicySet(trusted.toList(), policies.boundary(), policies.session());
    return PolicyEvaluation.decide(limited, action, arn, ofPolicies).isAllowed();
  }
}
