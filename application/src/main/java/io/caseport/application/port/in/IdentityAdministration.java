package io.caseport.application.port.in;

import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Users, groups and access keys of the caller's account. Every method MUST refuse with {@link
 * Refusal.AccessDenied} a caller whose policies do not allow {@code iam:} and the operation's name
 * on the ARN of what it works on, with {@link Refusal.NoSuchEntity} a name that the account does
 * not have, and MUST hold before it returns: the next request of anyone sees the change.
 *
 * <p>Where a user name may be empty, the caller itself is meant; with root's key, root. Lists are
 * ordered by name, whatever its case; they refuse foreign tokens with {@link
 * Refusal.InvalidPageToken}.
 */
public interface IdentityAdministration {

  /**
   * @throws Refusal.EntityAlreadyExists if a name differs at most in case
   * @throws Refusal.QuotaExceeded if the account has 5,000 users
   * @throws Refusal.NoSuchEntity for a boundary that is no policy
   */
  User createUser(Caller caller, NewUser user);

  /** Creates a user without boundary and tags. */
  default User createUser(Caller caller, IamPath path, UserName name) {
    return createUser(caller, new NewUser(path, name, Optional.empty(), Tags.NONE));
  }

  UserDescription getUser(Caller caller, Optional<UserName> name);

  Page<User> listUsers(Caller caller, String pathPrefix, PageRequest page);

  /**
   * Moves the user, whose keys, groups and policies stay; the caller must be allowed to on the old
   * ARN and on the new.
   *
   * @throws Refusal.EntityAlreadyExists if another name differs at most in case
   */
  void updateUser(
      Caller caller, UserName name, Optional<IamPath> newPath, Optional<UserName> newName);

  /**
   * @throws Refusal.DeleteConflict while the user has keys, groups or policies
   * @throws Refusal.DeleteConflict while the user has a password, devices, keys, groups or policies
   */
  void deleteUser(Caller caller, UserName name);

  /**
   * @throws Refusal.QuotaExceeded for a third key
   */
  NewAccessKey createAccessKey(Caller caller, Optional<UserName> name);

  OwnedKeys listAccessKeys(Caller caller, Optional<UserName> name);

  void updateAccessKey(Caller caller, Optional<UserName> name, AccessKeyId id, boolean active);

  void deleteAccessKey(Caller caller, Optional<UserName> name, AccessKeyId id);

  /**
   * @throws Refusal.EntityAlreadyExists if a name differs at most in case
   * @throws Refusal.QuotaExceeded if the account has 300 groups
   */
  Group createGroup(Caller caller, IamPath path, GroupName name);

  GroupDescription getGroup(Caller caller, GroupName name, PageRequest page);

  Page<Group> listGroups(Caller caller, String pathPrefix, PageRequest page);

  /** Moves the group, whose members and policies stay; refuses as {@link #updateUser} does. */
  void updateGroup(
      Caller caller, GroupName name, Optional<IamPath> newPath, Optional<GroupName> newName);

  /**
   * @throws Refusal.DeleteConflict while the group has members or policies
   */
  void deleteGroup(Caller caller, GroupName name);

  /**
   * Adding a member again changes nothing.
   *
   * @throws Refusal.QuotaExceeded for the eleventh group of a user
   */
  void addUserToGroup(Caller caller, GroupName group, UserName user);

  /** Removing someone who is no member changes nothing. */
  void removeUserFromGroup(Caller caller, GroupName group, UserName user);

  Page<Group> listGroupsForUser(Caller caller, UserName user, PageRequest page);

  /** What to create. */
  record NewUser(IamPath path, UserName name, Optional<PolicyArn> boundary, Tags tags) {}

  /** A user, or root, which has no name, no path, no boundary and no tags. */
  record UserDescription(
      Principal principal, Instant createdAt, Optional<PolicyArn> boundary, Tags tags) {}

  /** {@code owner} is empty for root's key. The only time the secret is told. */
  record NewAccessKey(Optional<UserName> owner, AccessKey key, SecretAccessKey secret) {}

  /** The keys of one owner, whose name is as it was created; it is empty for root's keys. */
  record OwnedKeys(Optional<UserName> owner, List<AccessKey> keys) {
    public OwnedKeys {
      keys = List.copyOf(keys);
    }
  }

  record GroupDescription(Group group, Page<User> members) {}
}
