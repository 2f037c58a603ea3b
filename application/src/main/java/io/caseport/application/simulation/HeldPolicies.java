package io.caseport.application.simulation;

import io.caseport.application.port.in.PolicySimulation.GrantingPolicy;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.simulation.SimulatedPolicy;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the policies of identities as they stand now: attached ones first. */
final class HeldPolicies {
  private static final int ALL = Integer.MAX_VALUE;

  private final IdentityRepository identities;
  private final PolicyRepository policies;
  private final AwsManagedPolicies awsManaged;

  HeldPolicies(
      IdentityRepository identities, PolicyRepository policies, AwsManagedPolicies awsManaged) {
    this.identities = identities;
    this.policies = policies;
    this.awsManaged = awsManaged;
  }

  /** Those of the user, and then those of each of its groups. */
  List<HeldPolicy> of(User user) {
    var all = new ArrayList<HeldPolicy>();
    var grantee = new Grantee.OfUser(user.accountId(), user.id());
    all.addAll(of(grantee, new PolicyHolder.User(user.name().value())));
    for (Group group : identities.groupsOf(user, Optional.empty(), ALL)) {
      all.addAll(of(group));
    }
    return all;
  }

  List<HeldPolicy> of(Group group) {
    var grantee = new Grantee.OfGroup(group.accountId(), group.id());
    return of(grantee, new PolicyHolder.Group(group.name().value()));
  }

  List<HeldPolicy> of(Role role) {
    var grantee = new Grantee.OfRole(role.accountId(), role.id());
    return of(grantee, new PolicyHolder.Role(role.name().value()));
  }

  /** The permissions boundary of a user or role, under its own name. */
  Optional<SimulatedPolicy> boundaryOf(Grantee grantee) {
    return policies
        .boundaryOf(grantee)
        .map(arn -> find(grantee, arn))
        .map(policy -> new SimulatedPolicy(policy.name().value(), documentOf(policy)));
  }

  private List<HeldPolicy> of(Grantee grantee, PolicyHolder holder) {
    var held = new ArrayList<HeldPolicy>();
    for (PolicyArn arn : policies.attachedTo(grantee)) {
      var policy = find(grantee, arn);
      held.add(new HeldPolicy(new GrantingPolicy.Managed(policy.name(), arn), documentOf(policy)));
    }
    for (var inline : policies.inlineOf(grantee)) {
      held.add(new HeldPolicy(new GrantingPolicy.Inline(inline.name(), holder), inline.document()));
    }
    return held;
  }

  private ManagedPolicy find(Grantee grantee, PolicyArn arn) {
    var found = arn.isAwsManaged() ? awsManaged.find(arn) : policies.find(grantee.accountId(), arn);
    return found.orElseThrow(() -> new StoreFailure.Damaged("attached and not there: " + arn));
  }

  private static PolicyDocument documentOf(ManagedPolicy policy) {
    try {
      return PolicyDocument.parse(policy.documentText());
    } catch (Refusal.MalformedPolicyDocument unreadable) {
      throw new StoreFailure.Damaged(policy.arn() + " cannot be read: " + unreadable.getMessage());
    }
  }
}
