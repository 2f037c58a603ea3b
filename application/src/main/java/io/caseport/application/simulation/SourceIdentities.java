package io.caseport.application.simulation;

import io.caseport.application.access.GrantedDocuments;
import io.caseport.application.access.Resource;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grants;
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
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.simulation.SimulatedPolicy;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the identities whose policies a simulation starts from. */
public final class SourceIdentities {
  private final IdentityRepository identities;
  private final RoleRepository roles;
  private final TagRepository tags;
  private final PolicyRepository policies;
  private final GrantedDocuments documents;
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
    this.policies = policies;
    this.documents = new GrantedDocuments(awsManaged);
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

  /** The ARN of the role whose session the text names, or else the text. */
  String identityOf(AccountId account, String text) {
    return EntityArn.roleOfSession(account.value(), text)
        .flatMap(role -> roles.find(account, new RoleName(role)))
        .map(Role::arn)
        .orElse(text);
  }

  /** What governs a user or role, and what is known of its requests. */
  record Governed(PolicySet policies, RequestContext.Builder context) {}

  /**
   * @throws Refusal.InvalidInput if the ARN names no user and no role
   * @throws Refusal.NoSuchEntity if the account has none of that ARN
   */
  Governed governed(AccountId account, String text) {
    var arn = EntityArn.of(text);
    return switch (arn.kind()) {
      case "user" -> {
        var user = requireUser(account, arn);
        yield new Governed(
            documents.of(
                policies
                    .grantsToUsers(account, Set.of(user.id()))
                    .getOrDefault(user.id(), Grants.NONE)),
            SimulatedCaller.of(user, tags.of(account, user.id())));
      }
      case "role" -> {
        var role = requireRole(account, arn);
        yield new Governed(
            documents.of(policies.grantsTo(new Grantee.OfRole(account, role.id()))),
            SimulatedCaller.of(role, tags.of(account, role.id())));
      }
      default -> throw EntityArn.unclear(text);
    };
  }

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
    User user = requireUser(account, arn);
    var grantee = new Grantee.OfUser(account, user.id());
    return new Source(
        held.of(user),
        held.boundaryOf(grantee),
        SimulatedCaller.of(user, tags.of(account, user.id())));
  }

  private Source ofRole(AccountId account, EntityArn arn) {
    Role role = requireRole(account, arn);
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

  private User requireUser(AccountId account, EntityArn arn) {
    return user(account, arn).orElseThrow(() -> new Refusal.NoSuchEntity(Entity.USER, arn.name()));
  }

  private Role requireRole(AccountId account, EntityArn arn) {
    return role(account, arn).orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ROLE, arn.name()));
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
