package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.PasswordPolicy;
import java.sql.SQLException;
import java.util.Optional;

/** What accounts demand of passwords, one row each. */
final class PasswordPolicyTable {
  private static final String SELECT =
      """
      SELECT minimum_length, require_symbols, require_numbers, require_uppercase,
        require_lowercase, users_may_change, max_age_days, reuse_prevention, hard_expiry
      FROM password_policy
      WHERE account_id = ?
      """;
  private static final String INSERT =
      """
      INSERT INTO password_policy
        (account_id, minimum_length, require_symbols, require_numbers, require_uppercase,
        require_lowercase, users_may_change, max_age_days, reuse_prevention, hard_expiry)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private PasswordPolicyTable() {}

  static Optional<PasswordPolicy> find(Session session, AccountId account) {
    return session.find(SELECT, PasswordPolicyTable::policy, account.value());
  }

  static int put(Session session, AccountId account, PasswordPolicy policy) {
    delete(session, account);
    return session.update(
        INSERT,
        account.value(),
        policy.minimumLength(),
        policy.requireSymbols(),
        policy.requireNumbers(),
        policy.requireUppercase(),
        policy.requireLowercase(),
        policy.usersMayChange(),
        policy.maxAgeDays(),
        policy.reusePrevention(),
        policy.hardExpiry());
  }

  static int delete(Session session, AccountId account) {
    return session.update("DELETE FROM password_policy WHERE account_id = ?", account.value());
  }

  private static PasswordPolicy policy(Row row) throws SQLException {
    return new PasswordPolicy(
        row.count(),
        row.flag(),
        row.flag(),
        row.flag(),
        row.flag(),
        row.flag(),
        row.optionalCount(),
        row.optionalCount(),
        row.flag());
  }
}
