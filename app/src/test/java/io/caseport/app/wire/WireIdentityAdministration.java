package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;

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
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPermissionsBoundary;
import software.amazon.awssdk.services.iam.model.StatusType;

/** {@link IdentityAdministration} over the wire. */
record WireIdentityAdministration(IamClient client, Keyring keys)
    implements IdentityAdministration {
  private static final SealedSecret UNTOLD = new SealedSecret("");

  @Override
  public User createUser(Caller caller, NewUser user) {
    var answer =
        refusing(
            () ->
                client.createUser(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .path(user.path().value())
                            .userName(user.name().value())
                            .permissionsBoundary(user.boundary().map(PolicyArn::value).orElse(null))
                            .tags(WireTagAdministration.wire(user.tags()))));
    return user(caller, answer.user());
  }

  @Override
  public UserDescription getUser(Caller caller, Optional<UserName> name) {
    var user =
        refusing(
                () ->
                    client.getUser(
                        request ->
                            request.overrideConfiguration(keys.by(caller)).userName(value(name))))
            .user();
    return new UserDescription(
        user.userName() == null
            ? new Principal.Root(caller.accountId())
            : user(caller, user).principal(),
        user.createDate(),
        boundary(user.permissionsBoundary()),
        WireTagAdministration.tags(user.tags()));
  }

  static Optional<PolicyArn> boundary(@Nullable AttachedPermissionsBoundary boundary) {
    return Optional.ofNullable(boundary).map(told -> new PolicyArn(told.permissionsBoundaryArn()));
  }

  @Override
  public void updateUser(
      Caller caller, UserName name, Optional<IamPath> newPath, Optional<UserName> newName) {
    refusing(
        () ->
            client.updateUser(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .userName(name.value())
                        .newPath(newPath.map(IamPath::value).orElse(null))
                        .newUserName(value(newName))));
  }

  @Override
  public void updateGroup(
      Caller caller, GroupName name, Optional<IamPath> newPath, Optional<GroupName> newName) {
    refusing(
        () ->
            client.updateGroup(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .groupName(name.value())
                        .newPath(newPath.map(IamPath::value).orElse(null))
                        .newGroupName(newName.map(GroupName::value).orElse(null))));
  }

  @Override
  public Page<User> listUsers(Caller caller, String pathPrefix, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listUsers(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .pathPrefix(pathPrefix)
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(users(caller, answer.users()), answer.isTruncated(), answer.marker());
  }

  @Override
  public void deleteUser(Caller caller, UserName name) {
    refusing(
        () ->
            client.deleteUser(
                request -> request.overrideConfiguration(keys.by(caller)).userName(name.value())));
  }

  @Override
  public NewAccessKey createAccessKey(Caller caller, Optional<UserName> name) {
    var key =
        refusing(
                () ->
                    client.createAccessKey(
                        request ->
                            request.overrideConfiguration(keys.by(caller)).userName(value(name))))
            .accessKey();
    return new NewAccessKey(
        Optional.ofNullable(key.userName()).map(UserName::new),
        key(caller, key.accessKeyId(), key.status(), key.createDate()),
        new SecretAccessKey(key.secretAccessKey()));
  }

  @Override
  public OwnedKeys listAccessKeys(Caller caller, Optional<UserName> name) {
    var answer =
        refusing(
            () ->
                client.listAccessKeys(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).userName(value(name))));
    return new OwnedKeys(
        answer.accessKeyMetadata().stream()
            .findFirst()
            .flatMap(key -> Optional.ofNullable(key.userName()))
            .map(UserName::new),
        answer.accessKeyMetadata().stream()
            .map(key -> key(caller, key.accessKeyId(), key.status(), key.createDate()))
            .toList());
  }

  @Override
  public void updateAccessKey(
      Caller caller, Optional<UserName> name, AccessKeyId id, boolean active) {
    refusing(
        () ->
            client.updateAccessKey(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .userName(value(name))
                        .accessKeyId(id.value())
                        .status(active ? StatusType.ACTIVE : StatusType.INACTIVE)));
  }

  @Override
  public void deleteAccessKey(Caller caller, Optional<UserName> name, AccessKeyId id) {
    refusing(
        () ->
            client.deleteAccessKey(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .userName(value(name))
                        .accessKeyId(id.value())));
  }

  @Override
  public Group createGroup(Caller caller, IamPath path, GroupName name) {
    var answer =
        refusing(
            () ->
                client.createGroup(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .path(path.value())
                            .groupName(name.value())));
    return group(caller, answer.group());
  }

  @Override
  public GroupDescription getGroup(Caller caller, GroupName name, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.getGroup(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .groupName(name.value())
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return new GroupDescription(
        group(caller, answer.group()),
        page(users(caller, answer.users()), answer.isTruncated(), answer.marker()));
  }

  @Override
  public Page<Group> listGroups(Caller caller, String pathPrefix, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listGroups(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .pathPrefix(pathPrefix)
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(groups(caller, answer.groups()), answer.isTruncated(), answer.marker());
  }

  @Override
  public void deleteGroup(Caller caller, GroupName name) {
    refusing(
        () ->
            client.deleteGroup(
                request -> request.overrideConfiguration(keys.by(caller)).groupName(name.value())));
  }

  @Override
  public void addUserToGroup(Caller caller, GroupName group, UserName user) {
    refusing(
        () ->
            client.addUserToGroup(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .groupName(group.value())
                        .userName(user.value())));
  }

  @Override
  public void removeUserFromGroup(Caller caller, GroupName group, UserName user) {
    refusing(
        () ->
            client.removeUserFromGroup(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .groupName(group.value())
                        .userName(user.value())));
  }

  @Override
  public Page<Group> listGroupsForUser(Caller caller, UserName user, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listGroupsForUser(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .userName(user.value())
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(groups(caller, answer.groups()), answer.isTruncated(), answer.marker());
  }

  /** A list that goes on says so and says where, or neither. */
  static <T> Page<T> page(List<T> items, boolean truncated, @Nullable String marker) {
    if (truncated != (marker != null)) {
      throw new AssertionError("truncated: " + truncated + ", marker: " + marker);
    }
    return new Page<>(items, Optional.ofNullable(marker));
  }

  private static @Nullable String value(Optional<UserName> name) {
    return name.map(UserName::value).orElse(null);
  }

  private static List<User> users(
      Caller caller, List<software.amazon.awssdk.services.iam.model.User> wire) {
    return wire.stream().map(user -> user(caller, user)).toList();
  }

  private static User user(Caller caller, software.amazon.awssdk.services.iam.model.User wire) {
    var user =
        new User(
            caller.accountId(),
            new UniqueId(wire.userId()),
            new IamPath(wire.path()),
            new UserName(wire.userName()),
            wire.createDate());
    if (!user.arn().equals(wire.arn())) {
      throw new AssertionError("the ARN " + wire.arn() + " is not that of " + user);
    }
    return user;
  }

  private static List<Group> groups(
      Caller caller, List<software.amazon.awssdk.services.iam.model.Group> wire) {
    return wire.stream().map(group -> group(caller, group)).toList();
  }

  private static Group group(Caller caller, software.amazon.awssdk.services.iam.model.Group wire) {
    var group =
        new Group(
            caller.accountId(),
            new UniqueId(wire.groupId()),
            new IamPath(wire.path()),
            new GroupName(wire.groupName()),
            wire.createDate());
    if (!group.arn().equals(wire.arn())) {
      throw new AssertionError("the ARN " + wire.arn() + " is not that of " + group);
    }
    return group;
  }

  private static AccessKey key(Caller caller, String id, StatusType status, Instant createdAt) {
    return new AccessKey(
        new AccessKeyId(id),
        caller.accountId(),
        Optional.empty(),
        UNTOLD,
        status == StatusType.ACTIVE,
        createdAt);
  }
}
