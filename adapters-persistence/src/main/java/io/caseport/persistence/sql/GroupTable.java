package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UniqueId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Groups; memberships go with them, by the foreign key. */
final class GroupTable {
  static final String COLUMNS = "iam_group.account_id, group_id, path, name, created_at";

  private static final String SELECT =
      "SELECT " + COLUMNS + " FROM iam_group WHERE iam_group.account_id = ?\n";
  private static final String INSERT =
      """
      INSERT INTO iam_group (account_id, group_id, path, name, name_key, created_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String UPDATE =
      """
      UPDATE iam_group SET path = ?, name = ?, name_key = ?
      WHERE account_id = ? AND group_id = ?
        AND NOT EXISTS (
          SELECT 1 FROM iam_group other
          WHERE other.account_id = ? AND other.name_key = ? AND other.group_id <> ?)
      """;

  private GroupTable() {}

  static Group insert(Session session, Group group) {
    session.insert(
        "group " + group.name(),
        INSERT,
        group.accountId().value(),
        group.id().value(),
        group.path().value(),
        group.name().value(),
        group.name().key(),
        group.createdAt());
    return group;
  }

  static Optional<Group> find(Session session, AccountId account, GroupName name) {
    return session.find(
        SELECT + "AND name_key = ?", GroupTable::group, account.value(), name.key());
  }

  static Group update(Session session, Group group) {
    int updated =
        session.update(
            UPDATE,
            group.path().value(),
            group.name().value(),
            group.name().key(),
            group.accountId().value(),
            group.id().value(),
            group.accountId().value(),
            group.name().key(),
            group.id().value());
    if (updated == 0) {
      throw find(session, group.accountId(), group.id()).isPresent()
          ? new StoreFailure.IdentifierTaken("group " + group.name())
          : new StoreFailure.Stale("group " + group.id());
    }
    return group;
  }

  static Optional<Group> find(Session session, AccountId account, UniqueId id) {
    return session.find(
        SELECT + "AND group_id = ?", GroupTable::group, account.value(), id.value());
  }

  static List<Group> list(
      Session session, AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return session.list(
        SELECT + NamePage.CONDITION,
        GroupTable::group,
        account.value(),
        after.orElse(""),
        pathPrefix,
        pathPrefix,
        limit);
  }

  static int delete(Session session, Group group) {
    return session.update(
        "DELETE FROM iam_group WHERE account_id = ? AND group_id = ?",
        group.accountId().value(),
        group.id().value());
  }

  static Group group(Row row) throws SQLException {
    return new Group(
        new AccountId(row.text()),
        new UniqueId(row.text()),
        new IamPath(row.text()),
        new GroupName(row.text()),
        row.moment());
  }
}
