package io.caseport.application.identity;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Users, groups and access keys, each act allowed by the {@code iam:} action of its name. */
public final class IdentityAdministrationService implements IdentityAdministration {
  private static final int GROUPS_PER_USER = 10;

  private final AccessControl access;
  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final PolicyRepository policies;
  private final TagRepository tags;
  private final ManagedPolicies managedPolicies;
  private final CredentialRepository credentials;
  private final MfaDeviceRepository devices;
  private final AccessKeys keys;
  private final NamedIdentities named;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  public IdentityAdministrationService(
      AccessControl access,
      AccountRepository accounts,
      IdentityRepository identities,
      PolicyRepository policies,
      TagRepository tags,
      ManagedPolicies managedPolicies,
      CredentialRepository credentials,
      MfaDeviceRepository devices,
      SecretKeys secrets,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.accounts = accounts;
    this.identities = identities;
    this.policies = policies;
    this.tags = tags;
    this.managedPolicies = managedPolicies;
    this.credentials = credentials;
    this.devices = devices;
    this.keys = new AccessKeys(identities, secrets, random);
    this.named = new NamedIdentities(access, identities);
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public User createUser(Caller caller, NewUser wanted) {
    return work.write(
        () -> {
          var user =
              new User(
                  caller.accountId(), UniqueId.ofUser(random), wanted.path(), wanted.name(), now());
          var resource = new Resource.OfUser(user);
          var keys = RequestKeys.NONE.withTags(wanted.tags());
          access.require(caller, iam("CreateUser"), resource, keys.withBoundary(wanted.boundary()));
          if (!wanted.tags().equals(Tags.NONE)) {
            access.require(caller, iam("TagUser"), resource, keys);
          }
          wanted.boundary().ifPresent(arn -> managedPolicies.find(user.accountId(), arn));
          requireFree(user);
          AccountQuota.USERS.requireRoom(identities.countUsers(user.accountId()));
          identities.addUser(user);
          wanted.boundary().ifPresent(arn -> policies.putBoundary(grantee(user), arn));
          tags.put(user.accountId(), user.id(), wanted.tags());
          return user;
        });
  }

  private void requireFree(User user) {
    if (identities.findUser(user.accountId(), user.name()).isPresent()) {
      throw new Refusal.EntityAlreadyExists(Entity.USER, user.name().value());
    }
  }

  @Override
  public UserDescription getUser(Caller caller, Optional<UserName> name) {
    return work.read(
        () ->
            switch (named.owner(caller, iam("GetUser"), name)) {
              case KeyOwner.OfUser(var user) ->
                  new UserDescription(
                      user.principal(),
                      user.createdAt(),
                      policies.boundaryOf(grantee(user)),
                      tags.of(user.accountId(), user.id()));
              case KeyOwner.OfRoot(var root) ->
                  new UserDescription(root, rootSince(root), Optional.empty(), Tags.NONE);
            });
  }

  private Instant rootSince(Principal.Root root) {
    return accounts.find(root.accountId()).orElseThrow(Refusal.InvalidCredential::new).createdAt();
  }

  @Override
  public Page<User> listUsers(Caller caller, String pathPrefix, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, iam("ListUsers"), ANY_RESOURCE);
          var scope = new PageTokens.Scope(caller.accountId(), "ListUsers", pathPrefix);
          var after = tokens.open(page, scope);
          var rows = identities.users(caller.accountId(), pathPrefix, after, page.size() + 1);
          return tokens.page(rows, page, scope, user -> user.name().key());
        });
  }

  @Override
  public void updateUser(
      Caller caller, UserName name, Optional<IamPath> newPath, Optional<UserName> newName) {
    work.write(
        () -> {
          var user = named.user(caller, iam("UpdateUser"), name);
          var moved = user.moved(newPath.orElse(user.path()), newName.orElse(user.name()));
          access.require(caller, iam("UpdateUser"), new Resource.OfUser(moved));
          if (!moved.name().key().equals(user.name().key())) {
            requireFree(moved);
          }
          identities.replaceUser(moved);
        });
  }

  @Override
  public void deleteUser(Caller caller, UserName name) {
    work.write(
        () -> {
          var user = named.user(caller, iam("DeleteUser"), name);
          requireNone(
              credentials.findLoginProfile(user.accountId(), user.id()).isPresent(),
              Dependents.LOGIN_PROFILE);
          requireNone(
              !devices.enabledFor(user.accountId(), Optional.of(user.id())).isEmpty(),
              Dependents.MFA_DEVICES);
          requireNone(
              !identities.keysOf(user.accountId(), Optional.of(user.id())).isEmpty(),
              Dependents.ACCESS_KEYS);
          requireNone(
              !identities.groupsOf(user, Optional.empty(), 1).isEmpty(),
              Dependents.GROUP_MEMBERSHIPS);
          requireNoPolicies(grantee(user));
          policies.removeBoundary(grantee(user));
          tags.put(user.accountId(), user.id(), Tags.NONE);
          identities.removeUser(user);
        });
  }

  private void requireNoPolicies(Grantee grantee) {
    requireNone(!policies.attachedTo(grantee).isEmpty(), Dependents.ATTACHED_POLICIES);
    requireNone(!policies.inlineOf(grantee).isEmpty(), Dependents.INLINE_POLICIES);
  }

  private static void requireNone(boolean some, Dependents dependents) {
    if (some) {
      throw new Refusal.DeleteConflict(dependents);
    }
  }

  @Override
  public NewAccessKey createAccessKey(Caller caller, Optional<UserName> name) {
    return work.write(
        () -> {
          var owner = named.owner(caller, iam("CreateAccessKey"), name);
          var secret = SecretAccessKey.generate(random);
          var key = keys.create(owner, secret, now());
          return new NewAccessKey(owner.name(), key, secret);
        });
  }

  @Override
  public OwnedKeys listAccessKeys(Caller caller, Optional<UserName> name) {
    return work.read(
        () -> {
          var owner = named.owner(caller, iam("ListAccessKeys"), name);
          return new OwnedKeys(owner.name(), keys.of(owner));
        });
  }

  @Override
  public void updateAccessKey(
      Caller caller, Optional<UserName> name, AccessKeyId id, boolean active) {
    work.write(
        () -> {
          var key = keys.find(named.owner(caller, iam("UpdateAccessKey"), name), id);
          identities.replaceKey(key.withActive(active));
        });
  }

  @Override
  public void deleteAccessKey(Caller caller, Optional<UserName> name, AccessKeyId id) {
    work.write(
        () ->
            identities.removeKey(keys.find(named.owner(caller, iam("DeleteAccessKey"), name), id)));
  }

  @Override
  public Group createGroup(Caller caller, IamPath path, GroupName name) {
    return work.write(
        () -> {
          var group = new Group(caller.accountId(), UniqueId.ofGroup(random), path, name, now());
          access.require(caller, iam("CreateGroup"), new Resource.OfGroup(group));
          requireFree(group);
          AccountQuota.GROUPS.requireRoom(identities.countGroups(group.accountId()));
          identities.addGroup(group);
          return group;
        });
  }

  private void requireFree(Group group) {
    if (identities.findGroup(group.accountId(), group.name()).isPresent()) {
      throw new Refusal.EntityAlreadyExists(Entity.GROUP, group.name().value());
    }
  }

  @Override
  public GroupDescription getGroup(Caller caller, GroupName name, PageRequest page) {
    return work.read(
        () -> {
          var group = named.group(caller, iam("GetGroup"), name);
          var scope = new PageTokens.Scope(caller.accountId(), "GetGroup", group.id());
          var after = tokens.open(page, scope);
          var rows = identities.members(group, after, page.size() + 1);
          return new GroupDescription(
              group, tokens.page(rows, page, scope, user -> user.name().key()));
        });
  }

  @Override
  public Page<Group> listGroups(Caller caller, String pathPrefix, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, iam("ListGroups"), ANY_RESOURCE);
          var scope = new PageTokens.Scope(caller.accountId(), "ListGroups", pathPrefix);
          var after = tokens.open(page, scope);
          var rows = identities.groups(caller.accountId(), pathPrefix, after, page.size() + 1);
          return tokens.page(rows, page, scope, group -> group.name().key());
        });
  }

  @Override
  public void updateGroup(
      Caller caller, GroupName name, Optional<IamPath> newPath, Optional<GroupName> newName) {
    work.write(
        () -> {
          var group = named.group(caller, iam("UpdateGroup"), name);
          var moved = group.moved(newPath.orElse(group.path()), newName.orElse(group.name()));
          access.require(caller, iam("UpdateGroup"), new Resource.OfGroup(moved));
          if (!moved.name().key().equals(group.name().key())) {
            requireFree(moved);
          }
          identities.replaceGroup(moved);
        });
  }

  @Override
  public void deleteGroup(Caller caller, GroupName name) {
    work.write(
        () -> {
          var group = named.group(caller, iam("DeleteGroup"), name);
          requireNone(
              !identities.members(group, Optional.empty(), 1).isEmpty(), Dependents.MEMBERS);
          requireNoPolicies(new Grantee.OfGroup(group.accountId(), group.id()));
          identities.removeGroup(group);
        });
  }

  @Override
  public void addUserToGroup(Caller caller, GroupName groupName, UserName userName) {
    work.write(
        () -> {
          var group = named.group(caller, iam("AddUserToGroup"), groupName);
          var user = named.user(caller.accountId(), userName);
          var groups = identities.groupsOf(user, Optional.empty(), GROUPS_PER_USER);
          if (groups.size() == GROUPS_PER_USER && !groups.contains(group)) {
            throw new Refusal.QuotaExceeded("GroupsPerUser", GROUPS_PER_USER);
          }
          identities.addMember(group, user);
        });
  }

  @Override
  public void removeUserFromGroup(Caller caller, GroupName groupName, UserName userName) {
    work.write(
        () -> {
          var group = named.group(caller, iam("RemoveUserFromGroup"), groupName);
          identities.removeMember(group, named.user(caller.accountId(), userName));
        });
  }

  @Override
  public Page<Group> listGroupsForUser(Caller caller, UserName userName, PageRequest page) {
    return work.read(
        () -> {
          var user = named.user(caller, iam("ListGroupsForUser"), userName);
          var scope = new PageTokens.Scope(caller.accountId(), "ListGroupsForUser", user.id());
          var after = tokens.open(page, scope);
          var rows = identities.groupsOf(user, after, page.size() + 1);
          return tokens.page(rows, page, scope, group -> group.name().key());
        });
  }

  private static Grantee grantee(User user) {
    return new Grantee.OfUser(user.accountId(), user.id());
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
