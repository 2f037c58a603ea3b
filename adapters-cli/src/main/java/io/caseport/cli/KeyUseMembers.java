package io.caseport.cli;

import io.caseport.application.port.in.IdentityAdministration.OwnedKeys;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Access keys with their last use, under the member names of the API. */
final class KeyUseMembers {
  private static final String NEVER = "N/A";

  private KeyUseMembers() {}

  static List<SequencedMap<String, Object>> of(AccountDesk desk, OwnedKeys owned) {
    return owned.keys().stream().map(key -> key(desk, owned, key)).toList();
  }

  private static SequencedMap<String, Object> key(
      AccountDesk desk, OwnedKeys owned, AccessKey key) {
    var item = IdentityMembers.key(owned.owner(), key);
    var last = desk.credentials().getAccessKeyLastUsed(desk.root(), key.id());
    item.put("AccessKeyLastUsed", use(last.use()));
    return item;
  }

  /** The date comes first, since it is what people see of it; the API has none for never. */
  private static SequencedMap<String, Object> use(Optional<AccessKeyUse> use) {
    var item = new LinkedHashMap<String, Object>();
    use.ifPresent(used -> item.put("LastUsedDate", used.at().toString()));
    item.put("ServiceName", use.map(AccessKeyUse::service).orElse(NEVER));
    item.put("Region", use.map(AccessKeyUse::region).orElse(NEVER));
    return item;
  }
}
