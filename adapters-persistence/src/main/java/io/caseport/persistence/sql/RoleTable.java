package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.TrustedIds;
import io.caseport.domain.identity.UniqueId;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Roles with their trust policies. */
final class RoleTable {
  private static final String SELECT =
      """
      SELECT account_id, role_id, path, name, description, trust_policy, trusted_ids,
        max_session_seconds, created_at, last_used_at, last_used_region
      FROM iam_role
      WHERE account_id = ?
      """;
  private static final String INSERT =
      """
      INSERT INTO iam_role
        (account_id, role_id, path, name, name_key, description, trust_policy, trusted_ids,
        max_session_seconds, created_at, last_used_at, last_used_region)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String UPDATE =
      """
      UPDATE iam_role
      SET description = ?, trust_policy = ?, trusted_ids = ?, max_session_seconds = ?,
        last_used_at = ?, last_used_region = ?
      WHERE account_id = ? AND role_id = ?
      """;

  private RoleTable() {}

  static Role insert(Session session, Role role) {
    session.insert(
        "role " + role.name(),
        INSERT,
        role.accountId().value(),
        role.id().value(),
        role.path().value(),
        role.name().value(),
        role.name().key(),
        role.description(),
        role.trustPolicy(),
        trustedIds(role),
        role.maxSessionSeconds(),
        role.createdAt(),
        role.lastUse().map(Role.LastUse::at),
        role.lastUse().map(Role.LastUse::region));
    return role;
  }

  static Optional<Role> find(Session session, AccountId account, RoleName name) {
    return session.find(SELECT + "AND name_key = ?", RoleTable::role, account.value(), name.key());
  }

  static Optional<Role> find(Session session, AccountId account, UniqueId id) {
    return session.find(SELECT + "AND role_id = ?", RoleTable::role, account.value(), id.value());
  }

  static List<Role> list(
      Session session, AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return session.list(
        SELECT + NamePage.CONDITION,
        RoleTable::role,
        account.value(),
        after.orElse(""),
        pathPrefix,
        pathPrefix,
        limit);
  }

  static Role update(Session session, Role role) {
    int updated =
        session.update(
            UPDATE,
            role.description(),
            role.trustPolicy(),
            trustedIds(role),
            role.maxSessionSeconds(),
            role.lastUse().map(Role.LastUse::at),
            role.lastUse().map(Role.LastUse::region),
            role.accountId().value(),
            role.id().value());
    if (updated == 0) {
      throw new StoreFailure.Stale("role " + role.id());
    }
    return role;
  }

  static int delete(Session session, Role role) {
    return session.update(
        "DELETE FROM iam_role WHERE account_id = ? AND role_id = ?",
        role.accountId().value(),
        role.id().value());
  }

  private static Role role(Row row) throws SQLException {
    return new Role(
        new AccountId(row.text()),
        new UniqueId(row.text()),
        new IamPath(row.text()),
        new RoleName(row.text()),
        row.text(),
        row.text(),
        trustedIds(row.text()),
        row.count(),
        row.moment(),
        lastUse(row));
  }

  /** A JSON list of ARNs, each followed by its id. */
  private static String trustedIds(Role role) {
    return JsonColumn.ofTexts(
        new TreeMap<>(role.trustedIds().byArn())
            .entrySet().stream()
                .flatMap(trusted -> Stream.of(trusted.getKey(), trusted.getValue()))
                .toList());
  }

  private static TrustedIds trustedIds(String column) {
    var texts = JsonColumn.texts(column);
    var byArn = new HashMap<String, String>();
    for (int i = 0; i < texts.size(); i += 2) {
      byArn.put(texts.get(i), texts.get(i + 1));
    }
    return new TrustedIds(byArn);
  }

  private static Optional<Role.LastUse> lastUse(Row row) throws SQLException {
    var at = row.optionalMoment();
    var region = row.optionalText();
    return at.map(moment -> new Role.LastUse(moment, region.orElseThrow()));
  }
}
