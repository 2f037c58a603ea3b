package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

/**
 * The policies that apply to a caller.
 *
 * @param identity those of the user and its groups, or of the role: what may be allowed at all
 * @param boundary the permissions boundary of the user or role, which must allow as well
 * @param session where a session was given policies, those, of which one must allow as well; an
 *     empty list allows nothing, as for a federated user that was given none
 */
public record PolicySet(
    List<GrantedPolicy> identity,
    Optional<GrantedPolicy> boundary,
    Optional<List<GrantedPolicy>> session) {
  public PolicySet {
    identity = List.copyOf(identity);
    session = session.map(List::copyOf);
  }

  public static PolicySet of(List<GrantedPolicy> identity) {
    return new PolicySet(identity, Optional.empty(), Optional.empty());
  }

  public PolicySet withBoundary(GrantedPolicy policy) {
    return new PolicySet(identity, Optional.of(policy), session);
  }

  public PolicySet withSession(List<GrantedPolicy> policies) {
    return new PolicySet(identity, boundary, Optional.of(policies));
  }
}
