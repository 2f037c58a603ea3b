package io.caseport.cli;

import io.caseport.domain.identity.Role;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Roles under the member names of the API. */
final class RoleMembers {
  private RoleMembers() {}

  /** Without the trust policy, which is longer than a line. */
  static SequencedMap<String, Object> role(Role role) {
    var item = new LinkedHashMap<String, Object>();
    item.put("RoleName", role.name().value());
    item.put("Path", role.path().value());
    item.put("RoleId", role.id().value());
    item.put("Arn", role.arn());
    if (!role.description().isEmpty()) {
      item.put("Description", role.description());
    }
    item.put("MaxSessionDuration", role.maxSessionSeconds());
    item.put("CreateDate", role.createdAt().toString());
    return item;
  }

  static SequencedMap<String, Object> withTrust(Role role) {
    var item = role(role);
    item.put("AssumeRolePolicyDocument", PolicyMembers.document(role.trustPolicy()));
    return item;
  }

  /** What a table of roles has room for. */
  static SequencedMap<String, Object> row(Role role) {
    var row = new LinkedHashMap<String, Object>();
    row.put("RoleName", role.name().value());
    row.put("Arn", role.arn());
    row.put("MaxSessionDuration", role.maxSessionSeconds());
    row.put("CreateDate", role.createdAt().toString());
    return row;
  }
}
