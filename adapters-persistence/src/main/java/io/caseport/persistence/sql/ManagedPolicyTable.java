package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The accounts' own managed policies; versions go with them, by the foreign key. */
final class ManagedPolicyTable {
  private static final String SELECT =
      """
      SELECT arn, policy_id, path, name, description, default_version, document, created_at,
        updated_at
      FROM managed_policy
      WHERE account_id = ?
      """;
  private static final String INSERT =
      """
      INSERT INTO managed_policy
        (account_id, policy_id, arn, path, name, name_key, description, default_version, document,
        created_at, updated_at, latest_version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private ManagedPolicyTable() {}

  static ManagedPolicy insert(Session session, AccountId account, ManagedPolicy policy) {
    long number = ManagedPolicyVersion.numberOf(policy.defaultVersion());
    session.insert(
        "policy " + policy.name(),
        INSERT,
        account.value(),
        policy.id().value(),
        policy.arn().value(),
        policy.path().value(),
        policy.name().value(),
        policy.name().key(),
        policy.description(),
        policy.defaultVersion(),
        policy.documentText(),
        policy.createdAt(),
        policy.updatedAt(),
        number);
    PolicyVersionTable.insert(
        session,
        account,
        policy,
        new ManagedPolicyVersion(number, policy.documentText(), policy.createdAt()));
    return policy;
  }

  static Optional<ManagedPolicy> find(Session session, AccountId account, PolicyArn arn) {
    return session.find(
        SELECT + "AND arn = ?", ManagedPolicyTable::policy, account.value(), arn.value());
  }

  static Optional<ManagedPolicy> find(Session session, AccountId account, PolicyName name) {
    return session.find(
        SELECT + "AND name_key = ?", ManagedPolicyTable::policy, account.value(), name.key());
  }

  static List<ManagedPolicy> list(
      Session session, AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return session.list(
        SELECT + NamePage.CONDITION,
        ManagedPolicyTable::policy,
        account.value(),
        after.orElse(""),
        pathPrefix,
        pathPrefix,
        limit);
  }

  static int delete(Session session, AccountId account, ManagedPolicy policy) {
    return session.update(
        "DELETE FROM managed_policy WHERE account_id = ? AND policy_id = ?",
        account.value(),
        policy.id().value());
  }

  private static ManagedPolicy policy(Row row) throws SQLException {
    return new ManagedPolicy(
        new PolicyArn(row.text()),
        new UniqueId(row.text()),
        new IamPath(row.text()),
        new PolicyName(row.text()),
        row.text(),
        row.text(),
        row.text(),
        row.moment(),
        row.moment());
  }
}
