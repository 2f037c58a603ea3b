package io.caseport.rest.identity;

import static io.caseport.rest.query.Conversation.ACCOUNT;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers with what a test gave it and writes down each call. */
final class ScriptedIdentities implements IdentityAdministration {
  static final Instant CREATED = Instant.parse("2026-02-03T04:05:06.789Z");
  static final User ALICE =
      new User(
          ACCOUNT,
          new UniqueId("AIDA2222222222222222A"),
          new IamPath("/team/"),
          new UserName("alice"),
          CREATED);
  static final Group DESK =
      new Group(
          ACCOUNT,
          new UniqueId("AGPA2222222222222222G"),
          IamPath.ROOT,
          new GroupName("desk"),
          CREATED);

  final List<String> calls = new ArrayList<>();
  Page<User> users = new Page<>(List.of(ALICE), Optional.empty());
  Page<Group> groups = new Page<>(List.of(DESK), Optional.empty());
  List<AccessKey> keys = List.of(key("AKIA2222222222222221", true));
  Optional<UserName> keyOwner = Optional.of(ALICE.name());
  Optional<UserDescription> described = Optional.empty();

  static AccessKey key(String id, boolean active) {
    return new AccessKey(
        new AccessKeyId(id),
        ACCOUNT,
        Optional.of(ALICE.id()),
        new SealedSecret("c2VhbGVk"),
        active,
        CREATED);
  }

  @Override
  public User createUser(Caller caller, NewUser user) {
    note("createUser", user.path(), user.name());
    return new User(ACCOUNT, ALICE.id(), user.path(), user.name(), CREATED);
  }

  @Override
  public UserDescription getUser(Caller caller, Optional<UserName> name) {
    note("getUser", name);
    return described.orElseGet(
        () -> new UserDescription(ALICE.principal(), CREATED, Optional.empty(), Tags.NONE));
  }

  @Override
  public void updateUser(
      Caller caller, UserName name, Optional<IamPath> newPath, Optional<UserName> newName) {
    note("updateUser", name, newPath, newName);
  }

  @Override
  public void updateGroup(
      Caller caller, GroupName name, Optional<IamPath> newPath, Optional<GroupName> newName) {
    note("updateGroup", name, newPath, newName);
  }

  @Override
  public Page<User> listUsers(Caller caller, String pathPrefix, PageRequest page) {
    note("listUsers", pathPrefix, page.token(), page.size());
    return users;
  }

  @Override
  public void deleteUser(Caller caller, UserName name) {
    note("deleteUser", name);
  }

  @Override
  public NewAccessKey createAccessKey(Caller caller, Optional<UserName> name) {
    note("createAccessKey", name);
    return new NewAccessKey(
        keyOwner,
        key("AKIA2222222222222229", true),
        new SecretAccessKey("a/b+cdefghijklmnopqrstuvwxyz0123456789AB"));
  }

  @Override
  public OwnedKeys listAccessKeys(Caller caller, Optional<UserName> name) {
    note("listAccessKeys", name);
    return caller.principal() instanceof Principal.IamUser user
        ? new OwnedKeys(name.or(() -> Optional.of(user.name())), keys)
        : new OwnedKeys(name, keys);
  }

  @Override
  public void updateAccessKey(
      Caller caller, Optional<UserName> name, AccessKeyId id, boolean active) {
    note("updateAccessKey", name, id, active);
  }

  @Override
  public void deleteAccessKey(Caller caller, Optional<UserName> name, AccessKeyId id) {
    note("deleteAccessKey", name, id);
  }

  @Override
  public Group createGroup(Caller caller, IamPath path, GroupName name) {
    note("createGroup", path, name);
    return new Group(ACCOUNT, DESK.id(), path, name, CREATED);
  }

  @Override
  public GroupDescription getGroup(Caller caller, GroupName name, PageRequest page) {
    note("getGroup", name, page.token(), page.size());
    return new GroupDescription(DESK, users);
  }

  @Override
  public Page<Group> listGroups(Caller caller, String pathPrefix, PageRequest page) {
    note("listGroups", pathPrefix, page.token(), page.size());
    return groups;
  }

  @Override
  public void deleteGroup(Caller caller, GroupName name) {
    note("deleteGroup", name);
  }

  @Override
  public void addUserToGroup(Caller caller, GroupName group, UserName user) {
    note("addUserToGroup", group, user);
  }

  @Override
  public void removeUserFromGroup(Caller caller, GroupName group, UserName user) {
    note("removeUserFromGroup", group, user);
  }

  @Override
  public Page<Group> listGroupsForUser(Caller caller, UserName user, PageRequest page) {
    note("listGroupsForUser", user, page.token(), page.size());
    return groups;
  }

  private void note(String method, Object... arguments) {
    var call = new StringBuilder(method);
    for (Object argument : arguments) {
      Object plain =
          argument instanceof Optional<?> maybe
              ? maybe.map(Object::toString).orElse("-")
              : argument;
      call.append(' ').append(plain);
    }
    calls.add(call.toString());
  }
}
