package io.caseport.application.role;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.TrustedIds;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Roles and their trust policies, each act allowed by the {@code iam:} action of its name. */
public final class RoleAdministrationService implements RoleAdministration {
  private final AccessControl access;
  private final RoleRepository roles;
  private final PolicyRepository policies;
  private final TagRepository tags;
  private final ManagedPolicies managedPolicies;
  private final TrustPolicies trust;
  private final RoleUses uses;
  private final NamedRoles named;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  public RoleAdministrationService(
      AccessControl access,
      RoleRepository roles,
      PolicyRepository policies,
      TagRepository tags,
      ManagedPolicies managedPolicies,
      TrustPolicies trust,
      RoleUses uses,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.roles = roles;
    this.policies = policies;
    this.tags = tags;
    this.managedPolicies = managedPolicies;
    this.trust = trust;
    this.uses = uses;
    this.named = new NamedRoles(access, roles);
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public RoleDescription createRole(Caller caller, NewRole wanted) {
    return work.write(
        () -> {
          var role = role(caller, wanted);
          var resource = new Resource.OfRole(role);
          var keys = RequestKeys.NONE.withTags(wanted.tags());
          access.require(caller, iam("CreateRole"), resource, keys.withBoundary(wanted.boundary()));
          if (!wanted.tags().equals(Tags.NONE)) {
            access.require(caller, iam("TagRole"), resource, keys);
          }
          var trusting =
              role.withTrustPolicy(role.trustPolicy(), trust.require(role.trustPolicy()));
          wanted.boundary().ifPresent(arn -> managedPolicies.find(role.accountId(), arn));
          if (roles.find(role.accountId(), role.name()).isPresent()) {
            throw new Refusal.EntityAlreadyExists(Entity.ROLE, role.name().value());
          }
          AccountQuota.ROLES.requireRoom(roles.count(role.accountId()));
          roles.add(trusting);
          wanted.boundary().ifPresent(arn -> policies.putBoundary(grantee(role), arn));
          tags.put(role.accountId(), role.id(), wanted.tags());
          return new RoleDescription(trusting, wanted.boundary(), wanted.tags());
        });
  }

  private Role role(Caller caller, NewRole wanted) {
    return new Role(
        caller.accountId(),
        UniqueId.ofRole(random),
        wanted.path(),
        wanted.name(),
        wanted.description(),
        wanted.trustPolicy(),
        TrustedIds.NONE,
        wanted.maxSessionSeconds(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.empty());
  }

  @Override
  public RoleDescription getRole(Caller caller, RoleName name) {
    return work.read(() -> described(named.role(caller, iam("GetRole"), name)));
  }

  private RoleDescription described(Role role) {
    return new RoleDescription(
        trust.shown(uses.withLastUse(role)),
        policies.boundaryOf(grantee(role)),
        tags.of(role.accountId(), role.id()));
  }

  @Override
  public Page<Role> listRoles(Caller caller, String pathPrefix, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, iam("ListRoles"), ANY_RESOURCE);
          var scope = new PageTokens.Scope(caller.accountId(), "ListRoles", pathPrefix);
          var after = tokens.open(page, scope);
          var rows = roles.list(caller.accountId(), pathPrefix, after, page.size() + 1);
          var found = tokens.page(rows, page, scope, role -> role.name().key());
          return new Page<>(found.items().stream().map(trust::shown).toList(), found.nextToken());
        });
  }

  @Override
  public void updateRole(
      Caller caller,
      RoleName name,
      Optional<String> description,
      Optional<Integer> maxSessionSeconds) {
    work.write(
        () -> {
          var role = named.role(caller, iam("UpdateRole"), name);
          var described = description.map(role::describedAs).orElse(role);
          roles.replace(maxSessionSeconds.map(described::withMaxSession).orElse(described));
        });
  }

  @Override
  public RoleDescription updateRoleDescription(Caller caller, RoleName name, String description) {
    return work.write(
        () -> {
          var role = named.role(caller, iam("UpdateRoleDescription"), name);
          var changed = role.describedAs(description);
          roles.replace(changed);
          return described(changed);
        });
  }

  @Override
  public void updateAssumeRolePolicy(Caller caller, RoleName name, String document) {
    work.write(
        () -> {
          var role = named.role(caller, iam("UpdateAssumeRolePolicy"), name);
          roles.replace(role.withTrustPolicy(document, trust.require(document)));
        });
  }

  @Override
  public void deleteRole(Caller caller, RoleName name) {
    work.write(
        () -> {
          var role = named.role(caller, iam("DeleteRole"), name);
          if (!policies.attachedTo(grantee(role)).isEmpty()) {
            throw new Refusal.DeleteConflict(Dependents.ATTACHED_POLICIES);
          }
          if (!policies.inlineOf(grantee(role)).isEmpty()) {
            throw new Refusal.DeleteConflict(Dependents.INLINE_POLICIES);
          }
          policies.removeBoundary(grantee(role));
          tags.put(role.accountId(), role.id(), Tags.NONE);
          roles.remove(role);
        });
  }

  @Override
  public List<String> listInstanceProfilesForRole(Caller caller, RoleName name) {
    return work.read(
        () -> {
          named.role(caller, iam("ListInstanceProfilesForRole"), name);
          return List.of();
        });
  }

  private static Grantee grantee(Role role) {
    return new Grantee.OfRole(role.accountId(), role.id());
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }
}
