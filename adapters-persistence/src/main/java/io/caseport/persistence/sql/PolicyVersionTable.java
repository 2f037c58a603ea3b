package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import java.time.Instant;
import java.util.List;

/**
 * The versions of the accounts' own policies. What the default one says is also in the policy's own
 * row, where every request reads it.
 */
final class PolicyVersionTable {
  private static final String OF_POLICY = "WHERE account_id = ? AND policy_id = ?\n";
  private static final String INSERT =
      """
      INSERT INTO policy_version (account_id, policy_id, number, document, created_at)
      VALUES (?, ?, ?, ?, ?)
      """;
  private static final String COUNT_UP =
      """
      UPDATE managed_policy SET latest_version = latest_version + 1, updated_at = ?
      WHERE account_id = ? AND policy_id = ?
      """;

  private PolicyVersionTable() {}

  static int insert(
      Session session, AccountId account, ManagedPolicy policy, ManagedPolicyVersion version) {
    return session.update(
        INSERT,
        account.value(),
        policy.id().value(),
        version.number(),
        version.documentText(),
        version.createdAt());
  }

  static ManagedPolicyVersion add(
      Session session, AccountId account, ManagedPolicy policy, String document, Instant now) {
    session.update(COUNT_UP, now, account.value(), policy.id().value());
    long number =
        session
            .find(
                "SELECT latest_version FROM managed_policy\n" + OF_POLICY,
                Row::number,
                account.value(),
                policy.id().value())
            .orElseThrow();
    var version = new ManagedPolicyVersion(number, document, now);
    insert(session, account, policy, version);
    return version;
  }

  static List<ManagedPolicyVersion> list(Session session, AccountId account, ManagedPolicy policy) {
    return session.list(
        "SELECT number, document, created_at FROM policy_version\n"
            + OF_POLICY
            + "ORDER BY number DESC",
        row -> new ManagedPolicyVersion(row.number(), row.text(), row.moment()),
        account.value(),
        policy.id().value());
  }

  static int setDefault(
      Session session, AccountId account, ManagedPolicy policy, ManagedPolicyVersion version) {
    return session.update(
        "UPDATE managed_policy SET default_version = ?, document = ?\n" + OF_POLICY,
        version.id(),
        version.documentText(),
        account.value(),
        policy.id().value());
  }

  static int delete(
      Session session, AccountId account, ManagedPolicy policy, ManagedPolicyVersion version) {
    return session.update(
        "DELETE FROM policy_version\n" + OF_POLICY + "AND number = ?",
        account.value(),
        policy.id().value(),
        version.number());
  }
}
