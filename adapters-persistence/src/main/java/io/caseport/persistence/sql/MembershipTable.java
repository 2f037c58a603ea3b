package io.caseport.persistence.sql;

import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.User;
import java.util.List;
import java.util.Optional;

/** Who is in which group. */
final class MembershipTable {
  private static final String INSERT =
      """
      INSERT INTO membership (account_id, group_id, user_id)
      VALUES (?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String DELETE =
      "DELETE FROM membership WHERE account_id = ? AND group_id = ? AND user_id = ?";
  private static final String MEMBERS =
      "SELECT "
          + UserTable.COLUMNS
          + """

          FROM membership JOIN iam_user USING (account_id, user_id)
          WHERE membership.account_id = ? AND group_id = ? AND name_key > ?
          ORDER BY name_key LIMIT ?
          """;
  private static final String GROUPS =
      "SELECT "
          + GroupTable.COLUMNS
          + """

          FROM membership JOIN iam_group USING (account_id, group_id)
          WHERE membership.account_id = ? AND user_id = ? AND name_key > ?
          ORDER BY name_key LIMIT ?
          """;

  private MembershipTable() {}

  static int insert(Session session, Group group, User user) {
    return session.update(INSERT, group.accountId().value(), group.id().value(), user.id().value());
  }

  static int delete(Session session, Group group, User user) {
    return session.update(DELETE, group.accountId().value(), group.id().value(), user.id().value());
  }

  static List<User> members(Session session, Group group, Optional<String> after, int limit) {
    return session.list(
        MEMBERS,
        UserTable::user,
        group.accountId().value(),
        group.id().value(),
        after.orElse(""),
        limit);
  }

  static List<Group> groupsOf(Session session, User user, Optional<String> after, int limit) {
    return session.list(
        GROUPS,
        GroupTable::group,
        user.accountId().value(),
        user.id().value(),
        after.orElse(""),
        limit);
  }
}
