package io.caseport.persistence.sql;

import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import java.util.List;

/** Policies that belong to one user or group. */
final class InlinePolicyTable {
  private static final String OF_GRANTEE =
      "WHERE account_id = ? AND grantee_kind = ? AND grantee_id = ?\n";
  private static final String PUT =
      """
      INSERT INTO inline_policy (account_id, grantee_kind, grantee_id, name_key, name, document)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (account_id, grantee_kind, grantee_id, name_key)
      DO UPDATE SET name = excluded.name, document = excluded.document
      """;

  private InlinePolicyTable() {}

  static int put(Session session, Grantee grantee, InlinePolicy policy) {
    return session.update(
        PUT,
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value(),
        policy.name().key(),
        policy.name().value(),
        policy.document().text());
  }

  static int delete(Session session, Grantee grantee, PolicyName name) {
    return session.update(
        "DELETE FROM inline_policy\n" + OF_GRANTEE + "AND name_key = ?",
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value(),
        name.key());
  }

  static List<InlinePolicy> list(Session session, Grantee grantee, ParsedPolicies parsed) {
    return session.list(
        "SELECT name, document FROM inline_policy\n" + OF_GRANTEE + "ORDER BY name_key",
        row -> new InlinePolicy(new PolicyName(row.text()), parsed.parse(row.text())),
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value());
  }
}
