package io.caseport.cli;

import io.caseport.application.port.in.IdentityAdministration.NewAccessKey;
import io.caseport.application.port.in.IdentityAdministration.OwnedKeys;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Users, groups and access keys under the member names of the API. */
final class IdentityMembers {
  private IdentityMembers() {}

  static SequencedMap<String, Object> user(User user) {
    return user(user.principal(), user.createdAt());
  }

  /** Root has no path and no name. */
  static SequencedMap<String, Object> user(Principal principal, Instant createdAt) {
    var item = new LinkedHashMap<String, Object>();
    if (principal instanceof Principal.IamUser user) {
      item.put("UserName", user.name().value());
      item.put("Path", user.path().value());
    }
    item.put("UserId", principal.userId());
    item.put("Arn", principal.arn());
    item.put("CreateDate", createdAt.toString());
    return item;
  }

  static SequencedMap<String, Object> group(Group group) {
    var item = new LinkedHashMap<String, Object>();
    item.put("GroupName", group.name().value());
    item.put("Path", group.path().value());
    item.put("GroupId", group.id().value());
    item.put("Arn", group.arn());
    item.put("CreateDate", group.createdAt().toString());
    return item;
  }

  static SequencedMap<String, Object> newKey(NewAccessKey made) {
    var item = key(made.owner(), made.key());
    item.put("SecretAccessKey", made.secret().value());
    return item;
  }

  static List<SequencedMap<String, Object>> keys(OwnedKeys owned) {
    return owned.keys().stream().map(key -> key(owned.owner(), key)).toList();
  }

  /** The key comes first, since that is what it is called; a key of root names no user. */
  static SequencedMap<String, Object> key(Optional<UserName> owner, AccessKey key) {
    var item = new LinkedHashMap<String, Object>();
    item.put("AccessKeyId", key.id().value());
    owner.ifPresent(name -> item.put("UserName", name.value()));
    item.put("Status", key.active() ? "Active" : "Inactive");
    item.put("CreateDate", key.createdAt().toString());
    return item;
  }
}
