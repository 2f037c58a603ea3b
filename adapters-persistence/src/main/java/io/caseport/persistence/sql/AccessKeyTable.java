package io.caseport.persistence.sql;

import io.caseport.application.port.out.IdentityRepository.UsableKey;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.identity.UniqueId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Access keys with their sealed secrets. */
final class AccessKeyTable {
  private static final String COLUMNS =
      """
      access_key.access_key_id, access_key.account_id, access_key.user_id, access_key.secret, \
      access_key.active, access_key.created_at\
      """;
  private static final String BY_ID =
      "SELECT " + COLUMNS + " FROM access_key WHERE access_key_id = ?";
  private static final String USABLE_BY_ID =
      "SELECT "
          + COLUMNS
          + ", "
          + UserTable.COLUMNS
          + """

          FROM access_key
          JOIN account
            ON account.account_id = access_key.account_id AND account.closed_at IS NULL
          LEFT JOIN iam_user
            ON iam_user.account_id = access_key.account_id
              AND iam_user.user_id = access_key.user_id
          WHERE access_key_id = ?
          """;
  private static final String INSERT =
      """
      INSERT INTO access_key (account_id, access_key_id, user_id, secret, active, created_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String UPDATE =
      """
      UPDATE access_key SET user_id = ?, secret = ?, active = ?, created_at = ?
      WHERE account_id = ? AND access_key_id = ?
      """;

  private AccessKeyTable() {}

  static AccessKey insert(Session session, AccessKey key) {
    session.insert(
        "access key " + key.id(),
        INSERT,
        key.accountId().value(),
        key.id().value(),
        key.userId().map(UniqueId::value),
        key.secret().base64(),
        key.active(),
        key.createdAt());
    return key;
  }

  static Optional<AccessKey> find(Session session, AccessKeyId id) {
    return session.find(BY_ID, AccessKeyTable::key, id.value());
  }

  static Optional<UsableKey> findUsable(Session session, AccessKeyId id) {
    return session.find(USABLE_BY_ID, AccessKeyTable::usable, id.value());
  }

  /** Without a user for a key of root, since no key outlives its user. */
  private static UsableKey usable(Row row) throws SQLException {
    var key = key(row);
    return new UsableKey(
        key, key.userId().isPresent() ? Optional.of(UserTable.user(row)) : Optional.empty());
  }

  static List<AccessKey> list(Session session, AccountId account, Optional<UniqueId> user) {
    return new Query("FROM access_key WHERE account_id = ?", account.value())
        .andSame("user_id", user.map(UniqueId::value))
        .then("ORDER BY created_at, access_key_id")
        .list(session, COLUMNS, AccessKeyTable::key);
  }

  static AccessKey update(Session session, AccessKey key) {
    int replaced =
        session.update(
            UPDATE,
            key.userId().map(UniqueId::value),
            key.secret().base64(),
            key.active(),
            key.createdAt(),
            key.accountId().value(),
            key.id().value());
    if (replaced == 0) {
      throw new StoreFailure.Stale("access key " + key.id());
    }
    return key;
  }

  static int delete(Session session, AccessKey key) {
    return session.update(
        "DELETE FROM access_key WHERE account_id = ? AND access_key_id = ?",
        key.accountId().value(),
        key.id().value());
  }

  private static AccessKey key(Row row) throws SQLException {
    return new AccessKey(
        new AccessKeyId(row.text()),
        new AccountId(row.text()),
        row.optionalText().map(UniqueId::new),
        new SealedSecret(row.text()),
        row.flag(),
        row.moment());
  }
}
