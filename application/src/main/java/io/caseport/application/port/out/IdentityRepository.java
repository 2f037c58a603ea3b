package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.util.List;
import java.util.Optional;

/**
 * Users, groups, memberships and access keys. Names MUST be unique in their account by {@code
 * key()}, access key ids over all accounts. Lists come by the key of the name, from the first
 * behind {@code after}, and only those whose path starts with {@code pathPrefix}.
 */
public interface IdentityRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if the name or the id is taken
   */
  void addUser(User user);

  Optional<User> findUser(AccountId account, UserName name);

  Optional<User> findUser(AccountId account, UniqueId id);

  List<User> users(AccountId account, String pathPrefix, Optional<String> after, int limit);

  /** How many users the account has; it MUST NOT load them. */
  int countUsers(AccountId account);

  /**
   * Puts the user in place of the one with its id; memberships and keys stay.
   *
   * @throws StoreFailure.IdentifierTaken if another user has the name
   * @throws StoreFailure.Stale if there is none with the id
   */
  void replaceUser(User user);

  /** Removes the user with its memberships and keys. */
  void removeUser(User user);

  /**
   * @throws StoreFailure.IdentifierTaken if the name or the id is taken
   */
  void addGroup(Group group);

  Optional<Group> findGroup(AccountId account, GroupName name);

  Optional<Group> findGroup(AccountId account, UniqueId id);

  List<Group> groups(AccountId account, String pathPrefix, Optional<String> after, int limit);

  /** How many groups the account has; it MUST NOT load them. */
  int countGroups(AccountId account);

  /**
   * Puts the group in place of the one with its id; memberships stay.
   *
   * @throws StoreFailure.IdentifierTaken if another group has the name
   * @throws StoreFailure.Stale if there is none with the id
   */
  void replaceGroup(Group group);

  /** Removes the group with its memberships. */
  void removeGroup(Group group);

  /** Does nothing if the user is a member. */
  void addMember(Group group, User user);

  /** Does nothing if the user is no member. */
  void removeMember(Group group, User user);

  List<User> members(Group group, Optional<String> after, int limit);

  List<Group> groupsOf(User user, Optional<String> after, int limit);

  /**
   * @throws StoreFailure.IdentifierTaken if the id is taken
   */
  void addKey(AccessKey key);

  Optional<AccessKey> findKey(AccessKeyId id);

  /** The key, if its account is open: nobody can sign with those of others. */
  Optional<UsableKey> findUsableKey(AccessKeyId id);

  /** The keys of the user, or of root where {@code user} is empty, oldest first. */
  List<AccessKey> keysOf(AccountId account, Optional<UniqueId> user);

  /**
   * Puts the key in place of the one with its id.
   *
   * @throws StoreFailure.Stale if there is none
   */
  void replaceKey(AccessKey key);

  void removeKey(AccessKey key);

  /**
   * A key with its user, in one answer because every request asks for both.
   *
   * @param user empty for a key of root
   */
  record UsableKey(AccessKey key, Optional<User> user) {
    public UsableKey {
      if (!key.userId().equals(user.map(User::id))) {
        throw new IllegalArgumentException("access key " + key.id() + " is of another user");
      }
    }
  }
}
