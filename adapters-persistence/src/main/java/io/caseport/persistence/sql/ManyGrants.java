package io.caseport.persistence.sql;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.UniqueId;
import io.caseport.persistence.sql.GrantQuery.Found;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The policies of many users, or of many roles, in a few statements however many there are. */
final class ManyGrants {
  private static final String OF_USER =
      """
      FROM iam_user w
      JOIN %1$s x ON x.account_id = w.account_id
        AND x.grantee_kind = 'USER' AND x.grantee_id = w.user_id
      """;
  private static final String OF_GROUPS =
      """
      FROM membership w
      JOIN iam_group g ON g.account_id = w.account_id AND g.group_id = w.group_id
      JOIN %1$s x ON x.account_id = w.account_id
        AND x.grantee_kind = 'GROUP' AND x.grantee_id = w.group_id
      """;
  private static final String OF_ROLE =
      """
      FROM iam_role w
      JOIN %1$s x ON x.account_id = w.account_id
        AND x.grantee_kind = 'ROLE' AND x.grantee_id = w.role_id
      """;
  private static final String WITH_DOCUMENT =
      "LEFT JOIN managed_policy p ON p.account_id = x.account_id AND p.arn = x.policy_arn\n";

  private final Session session;
  private final ParsedPolicies parsed;
  private final AccountId account;
  private final List<String> ids;
  private final List<Owned> rows = new ArrayList<>();

  private record Owned(UniqueId owner, Found found) {}

  private ManyGrants(
      Session session, ParsedPolicies parsed, AccountId account, Collection<UniqueId> ids) {
    this.session = session;
    this.parsed = parsed;
    this.account = account;
    this.ids = ids.stream().map(UniqueId::value).toList();
  }

  static Map<UniqueId, Grants> ofUsers(
      Session session, ParsedPolicies parsed, AccountId account, Collection<UniqueId> users) {
    var grants = new ManyGrants(session, parsed, account, users);
    grants.read(OF_USER, "w.user_id", "'USER', w.name");
    grants.readBoundaries(OF_USER, "w.user_id", "'USER', w.name");
    grants.read(OF_GROUPS, "w.user_id", "'GROUP', g.name");
    return grants.byOwner();
  }

  static Map<UniqueId, Grants> ofRoles(
      Session session, ParsedPolicies parsed, AccountId account, Collection<UniqueId> roles) {
    var grants = new ManyGrants(session, parsed, account, roles);
    grants.read(OF_ROLE, "w.role_id", "'ROLE', w.name");
    grants.readBoundaries(OF_ROLE, "w.role_id", "'ROLE', w.name");
    return grants.byOwner();
  }

  private void read(String from, String owner, String holder) {
    var attached = from.formatted("policy_attachment") + WITH_DOCUMENT;
    readRows(attached, owner, holder + ", 'MANAGED', x.policy_arn, p.document");
    readRows(from.formatted("inline_policy"), owner, holder + ", 'INLINE', x.name, x.document");
  }

  private void readBoundaries(String from, String owner, String holder) {
    var bounded = from.formatted("permissions_boundary") + WITH_DOCUMENT;
    readRows(bounded, owner, holder + ", 'BOUNDARY', x.policy_arn, p.document");
  }

  private void readRows(String from, String owner, String columns) {
    rows.addAll(
        new Query(from + "WHERE w.account_id = ?", account.value())
            .andIn(owner, ids)
            .list(session, owner + ", " + columns, ManyGrants::owned));
  }

  private static Owned owned(Row row) throws SQLException {
    return new Owned(new UniqueId(row.text()), GrantQuery.found(row));
  }

  private Map<UniqueId, Grants> byOwner() {
    return rows.stream()
        .collect(
            groupingBy(
                Owned::owner,
                mapping(
                    Owned::found,
                    collectingAndThen(toList(), found -> GrantQuery.grants(found, parsed)))));
  }
}
