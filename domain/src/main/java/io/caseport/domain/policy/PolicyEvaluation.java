package io.caseport.domain.policy;

import java.util.List;

/**
 * Decides a request by the policies of a caller: a deny anywhere wins, silence is a deny, and
 * boundary and session policies limit what identity policies allow.
 */
public final class PolicyEvaluation {
  private PolicyEvaluation() {}

  /**
   * Answers for one action on one resource: an ARN, or {@link ResourcePattern#ANY} where the action
   * has no resource types.
   */
  public static Decision decide(
      PolicySet policies, Action action, String resource, RequestContext context) {
    return decide(policies, action, resource, context, EvaluationRules.SAFE);
  }

  /** Answers with open rules read in a certain way. */
  public static Decision decide(
      PolicySet policies,
      Action action,
      String resource,
      RequestContext context,
      EvaluationRules rules) {
    if (isAllowedToAll(action)) {
      return new Decision.AllowedToAll();
    }
    Tally tally = new Tally(action, resource, context, rules);
    int identity = tally.add(PolicyKind.IDENTITY, policies.identity());
    int boundary = tally.add(PolicyKind.PERMISSIONS_BOUNDARY, policies.boundary());
    int session = tally.add(PolicyKind.SESSION, policies.session().orElse(List.of()));
    if (tally.isDenied()) {
      return tally.explicitDeny();
    }
    if (!Truth.holds(identity)) {
      return tally.implicitDeny(PolicyKind.IDENTITY, identity);
    }
    if (policies.boundary().isPresent() && !Truth.holds(boundary)) {
      return tally.implicitDeny(PolicyKind.PERMISSIONS_BOUNDARY, boundary);
    }
    if (policies.session().isPresent() && !Truth.holds(session)) {
      return tally.implicitDeny(PolicyKind.SESSION, session);
    }
    return tally.allowed(Truth.rules(identity) | Truth.rules(boundary) | Truth.rules(session));
  }

  /** Answers by identity policies alone, for a request of which nothing else is known. */
  public static Decision decide(List<GrantedPolicy> policies, Action action, String resource) {
    return decide(PolicySet.of(policies), action, resource, RequestContext.EMPTY);
  }

  /** Nobody needs a permission to ask who he is. */
  private static boolean isAllowedToAll(Action action) {
    return action.name().equalsIgnoreCase("GetCallerIdentity")
        && action.service().equalsIgnoreCase("sts");
  }
}
