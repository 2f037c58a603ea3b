package io.caseport.application.inventory;

import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.policy.PolicyVersions;
import io.caseport.application.port.in.AccountInventory.Detail;
import io.caseport.application.port.in.AccountInventory.OwnPolicies;
import io.caseport.application.port.in.PolicyAdministration.AttachedPolicy;
import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.RoleAdministration.RoleDescription;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.role.RoleUses;
import io.caseport.application.role.TrustedNames;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.ManagedPolicy;
import java.util.Optional;
import java.util.Set;

/** Gathers what belongs to each thing that an account has. */
record Holdings(
    IdentityRepository identities,
    PolicyRepository policies,
    TagRepository tags,
    ManagedPolicies managed,
    RoleUses uses,
    TrustedNames trusted) {
  private static final int MOST_GROUPS = 100;

  Detail of(User user) {
    var grantee = new Grantee.OfUser(user.accountId(), user.id());
    return new Detail.OfUser(
        user,
        identities.groupsOf(user, Optional.empty(), MOST_GROUPS),
        policiesOf(grantee),
        policies.boundaryOf(grantee),
        tags.of(user.accountId(), user.id()));
  }

  Detail of(Group group) {
    return new Detail.OfGroup(
        group, policiesOf(new Grantee.OfGroup(group.accountId(), group.id())));
  }

  Detail of(Role role) {
    var grantee = new Grantee.OfRole(role.accountId(), role.id());
    return new Detail.OfRole(
        new RoleDescription(
            trusted.shown(uses.withLastUse(role)),
            policies.boundaryOf(grantee),
            tags.of(role.accountId(), role.id())),
        policiesOf(grantee));
  }

  Detail of(AccountId account, ManagedPolicy policy) {
    return new Detail.OfPolicy(
        summary(account, policy), new PolicyVersions(policies).of(account, policy));
  }

  boolean isUsed(AccountId account, ManagedPolicy policy) {
    var summary = summary(account, policy);
    return summary.attachmentCount() > 0 || summary.boundaryCount() > 0;
  }

  private PolicySummary summary(AccountId account, ManagedPolicy policy) {
    var arn = Set.of(policy.arn());
    return new PolicySummary(
        policy,
        policies.attachmentCounts(account, arn).getOrDefault(policy.arn(), 0),
        policies.boundaryCounts(account, arn).getOrDefault(policy.arn(), 0),
        Tags.NONE);
  }

  private OwnPolicies policiesOf(Grantee grantee) {
    return new OwnPolicies(
        policies.inlineOf(grantee),
        policies.attachedTo(grantee).stream()
            .map(arn -> managed.find(grantee.accountId(), arn))
            .map(policy -> new AttachedPolicy(policy.name(), policy.arn()))
            .toList());
  }
}
