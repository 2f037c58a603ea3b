package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Users; what belongs to one goes with it, by the foreign keys. */
final class UserTable {
  static final String COLUMNS =
      """
      iam_user.account_id, iam_user.user_id, iam_user.path, iam_user.name, iam_user.created_at\
      """;

  private static final String SELECT =
      "SELECT " + COLUMNS + " FROM iam_user WHERE iam_user.account_id = ?\n";
  private static final String INSERT =
      """
      INSERT INTO iam_user (account_id, user_id, path, name, name_key, created_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String UPDATE =
      """
      UPDATE iam_user SET path = ?, name = ?, name_key = ?
      WHERE account_id = ? AND user_id = ?
        AND NOT EXISTS (
          SELECT 1 FROM iam_user other
          WHERE other.account_id = ? AND other.name_key = ? AND other.user_id <> ?)
      """;

  private UserTable() {}

  static User insert(Session session, User user) {
    session.insert(
        "user " + user.name(),
        INSERT,
        user.accountId().value(),
        user.id().value(),
        user.path().value(),
        user.name().value(),
        user.name().key(),
        user.createdAt());
    return user;
  }

  static Optional<User> find(Session session, AccountId account, UserName name) {
    return session.find(SELECT + "AND name_key = ?", UserTable::user, account.value(), name.key());
  }

  static Optional<User> find(Session session, AccountId account, UniqueId id) {
    return session.find(SELECT + "AND user_id = ?", UserTable::user, account.value(), id.value());
  }

  static List<User> list(
      Session session, AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return session.list(
        SELECT + NamePage.CONDITION,
        UserTable::user,
        account.value(),
        after.orElse(""),
        pathPrefix,
        pathPrefix,
        limit);
  }

  static User update(Session session, User user) {
    int updated =
        session.update(
            UPDATE,
            user.path().value(),
            user.name().value(),
            user.name().key(),
            user.accountId().value(),
            user.id().value(),
            user.accountId().value(),
            user.name().key(),
            user.id().value());
    if (updated == 0) {
      throw find(session, user.accountId(), user.id()).isPresent()
          ? new StoreFailure.IdentifierTaken("user " + user.name())
          : new StoreFailure.Stale("user " + user.id());
    }
    return user;
  }

  static int delete(Session session, User user) {
    return session.update(
        "DELETE FROM iam_user WHERE account_id = ? AND user_id = ?",
        user.accountId().value(),
        user.id().value());
  }

  static User user(Row row) throws SQLException {
    return new User(
        new AccountId(row.text()),
        new UniqueId(row.text()),
        new IamPath(row.text()),
        new UserName(row.text()),
        row.moment());
  }
}
