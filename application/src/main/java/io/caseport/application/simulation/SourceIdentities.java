package io.caseport.application.simulation;

import io.caseport.application.access.Resource;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.simulation.SimulatedPolicy;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.List;
import java.util.Optional;

/** Finds the identities whose policies a simulation starts from. */
public final class SourceIdentities {
  private final IdentityRepository identities;
  private final RoleRepository roles;
  private final TagRepository tags;
  private final HeldPolicies held;

  public SourceIdentities(
      IdentityRepository identities,
      RoleRepository roles,
      TagRepository tags,
      PolicyRepository policies,
      AwsManagedPolicies awsManaged) {
    this.identities = identities;
    this.roles = roles;
    this.tags = tags;
    this.held = new HeldPolicies(identities, policies, awsManaged);
  }

  /**
   * What an identity brings into a simulation.
   *
   * @param context what is known of its requests
   */
  record Source(
      List<HeldPolicy> policies,
      Optional<SimulatedPolicy> boundary,
      RequestContext.Builder context) {}

  /** What permission is asked on: the identity of that very ARN, or the mere text. */
  Resource named(AccountId account, String text) {
    return EntityArn.find(text)
        .flatMap(arn -> resource(account, arn))
        .orElse(new Resource.Named(text));
  }

  private Optional<Resource> resource(AccountId account, EntityArn arn) {
    return switch (arn.kind()) {
      case "user" -> user(account, arn).map(Resource.OfUser::new);
      case "group" -> group(account, arn).map(Resource.OfGroup::new);
      default -> role(account, arn).map(Resource.OfRole::new);
    };
  }

  /**
   * @throws Refusal.InvalidInput if the ARN names no identity
   * @throws Refusal.NoSuchEntity if the account has no identity of that very ARN
   */
  Source find(AccountId account, String text) {
    var arn = EntityArn.of(text);
    return switch (arn.kind()) {
      case "user" -> ofUser(account, arn);
      case "group" -> ofGroup(account, arn);
      default -> ofRole(account, arn);
    };
  }

  private Source ofUser(AccountId account, EntityArn arn) {
    User user =
        user(account, arn).orElseThrow(() -> new Refusal.NoSuchEntity(Entity.USER, arn.name()));
    var grantee = new Grantee.OfUser(account, user.id());
    return new Source(
        held.of(user),
        held.boundaryOf(grantee),
        SimulatedCaller.of(user, tags.of(account, user.id())));
  }

  private Source ofRole(AccountId account, EntityArn arn) {
    Role role =
        role(account, arn).orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ROLE, arn.name()));
    var grantee = new Grantee.OfRole(account, role.id());
    return new Source(
        held.of(role),
        held.boundaryOf(grantee),
        SimulatedCaller.of(role, tags.of(account, role.id())));
  }

  private Source ofGroup(AccountId account, EntityArn arn) {
    Group group =
        group(account, arn).orElseThrow(() -> new Refusal.NoSuchEntity(Entity.GROUP, arn.name()));
    return new Source(held.of(group), Optional.empty(), SimulatedCaller.unknown());
  }

  private Optional<User> user(AccountId account, EntityArn arn) {
    return identities
        .findUser(account, new UserName(arn.name()))
        .filter(user -> user.arn().equals(arn.value()));
  }

  private Optional<Role> role(AccountId account, EntityArn arn) {
    return roles
        .find(account, new RoleName(arn.name()))
        .filter(role -> role.arn().equals(arn.value()));
  }

  private Optional<Group> group(AccountId account, EntityArn arn) {
    return identities
        .findGroup(account, new GroupName(arn.name()))
        .filter(group -> group.arn().equals(arn.value()));
  }
}
