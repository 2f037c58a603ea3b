package io.caseport.persistence.sql;

import io.caseport.application.port.out.IdentityRepository;
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

/** The port on identities, put together from the tables that it spans. */
public final class SqlIdentityRepository implements IdentityRepository {
  private final Database database;

  /** Every signed request asks, and busy clients send many at once with one key. */
  private final SharedReads<AccessKeyId, Optional<UsableKey>> usableKeys = new SharedReads<>();

  public SqlIdentityRepository(Database database) {
    this.database = database;
  }

  @Override
  public void addUser(User user) {
    database.write(session -> UserTable.insert(session, user));
  }

  @Override
  public Optional<User> findUser(AccountId account, UserName name) {
    return database.read(session -> UserTable.find(session, account, name));
  }

  @Override
  public Optional<User> findUser(AccountId account, UniqueId id) {
    return database.read(session -> UserTable.find(session, account, id));
  }

  @Override
  public List<User> users(AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return database.read(session -> UserTable.list(session, account, pathPrefix, after, limit));
  }

  @Override
  public int countUsers(AccountId account) {
    return database.read(session -> AccountRows.count(session, "iam_user", account));
  }

  @Override
  public void replaceUser(User user) {
    database.write(session -> UserTable.update(session, user));
  }

  @Override
  public void removeUser(User user) {
    database.write(session -> UserTable.delete(session, user));
  }

  @Override
  public void addGroup(Group group) {
    database.write(session -> GroupTable.insert(session, group));
  }

  @Override
  public Optional<Group> findGroup(AccountId account, GroupName name) {
    return database.read(session -> GroupTable.find(session, account, name));
  }

  @Override
  public Optional<Group> findGroup(AccountId account, UniqueId id) {
    return database.read(session -> GroupTable.find(session, account, id));
  }

  @Override
  public List<Group> groups(
      AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return database.read(session -> GroupTable.list(session, account, pathPrefix, after, limit));
  }

  @Override
  public int countGroups(AccountId account) {
    return database.read(session -> AccountRows.count(session, "iam_group", account));
  }

  @Override
  public void replaceGroup(Group group) {
    database.write(session -> GroupTable.update(session, group));
  }

  @Override
  public void removeGroup(Group group) {
    database.write(session -> GroupTable.delete(session, group));
  }

  @Override
  public void addMember(Group group, User user) {
    database.write(session -> MembershipTable.insert(session, group, user));
  }

  @Override
  public void removeMember(Group group, User user) {
    database.write(session -> MembershipTable.delete(session, group, user));
  }

  @Override
  public List<User> members(Group group, Optional<String> after, int limit) {
    return database.read(session -> MembershipTable.members(session, group, after, limit));
  }

  @Override
  public List<Group> groupsOf(User user, Optional<String> after, int limit) {
    return database.read(session -> MembershipTable.groupsOf(session, user, after, limit));
  }

  @Override
  public void addKey(AccessKey key) {
    database.write(session -> AccessKeyTable.insert(session, key));
  }

  @Override
  public Optional<AccessKey> findKey(AccessKeyId id) {
    return database.read(session -> AccessKeyTable.find(session, id));
  }

  @Override
  public Optional<UsableKey> findUsableKey(AccessKeyId id) {
    return database.read(usableKeys, id, session -> AccessKeyTable.findUsable(session, id));
  }

  @Override
  public List<AccessKey> keysOf(AccountId account, Optional<UniqueId> user) {
    return database.read(session -> AccessKeyTable.list(session, account, user));
  }

  @Override
  public void replaceKey(AccessKey key) {
    database.write(session -> AccessKeyTable.update(session, key));
  }

  @Override
  public void removeKey(AccessKey key) {
    database.write(session -> AccessKeyTable.delete(session, key));
  }
}
