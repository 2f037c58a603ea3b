package io.caseport.persistence.sql;

import static java.util.Comparator.comparing;

import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All policies of a user and of its groups, or of a role, in one statement, since every request
 * asks for them.
 */
final class GrantQuery {
  private static final String MANAGED = "MANAGED";
  private static final String INLINE = "INLINE";
  private static final String BOUNDARY = "BOUNDARY";

  /**
   * Without an order and without a common table, since SQLite would build a temporary table for
   * each, which takes longer than all the rest of a small request. CROSS JOIN keeps it from
   * beginning with the policies of all groups.
   */
  static final String OF_USER =
      """
      SELECT 'USER', CAST(? AS TEXT), 'MANAGED', a.policy_arn, p.document
      FROM policy_attachment a
      LEFT JOIN managed_policy p ON p.account_id = a.account_id AND p.arn = a.policy_arn
      WHERE a.account_id = ? AND a.grantee_kind = 'USER' AND a.grantee_id = ?
      UNION ALL
      SELECT 'USER', CAST(? AS TEXT), 'INLINE', i.name, i.document
      FROM inline_policy i
      WHERE i.account_id = ? AND i.grantee_kind = 'USER' AND i.grantee_id = ?
      UNION ALL
      SELECT 'USER', CAST(? AS TEXT), 'BOUNDARY', b.policy_arn, p.document
      FROM permissions_boundary b
      LEFT JOIN managed_policy p ON p.account_id = b.account_id AND p.arn = b.policy_arn
      WHERE b.account_id = ? AND b.grantee_kind = 'USER' AND b.grantee_id = ?
      UNION ALL
      SELECT 'GROUP', g.name, 'MANAGED', a.policy_arn, p.document
      FROM membership m CROSS JOIN iam_group g CROSS JOIN policy_attachment a
      LEFT JOIN managed_policy p ON p.account_id = a.account_id AND p.arn = a.policy_arn
      WHERE m.account_id = ? AND m.user_id = ?
        AND g.account_id = m.account_id AND g.group_id = m.group_id
        AND a.account_id = m.account_id AND a.grantee_kind = 'GROUP' AND a.grantee_id = m.group_id
      UNION ALL
      SELECT 'GROUP', g.name, 'INLINE', i.name, i.document
      FROM membership m CROSS JOIN iam_group g CROSS JOIN inline_policy i
      WHERE m.account_id = ? AND m.user_id = ?
        AND g.account_id = m.account_id AND g.group_id = m.group_id
        AND i.account_id = m.account_id AND i.grantee_kind = 'GROUP' AND i.grantee_id = m.group_id
      """;

  static final String OF_ROLE =
      """
      SELECT 'ROLE', r.name, 'MANAGED', a.policy_arn, p.document
      FROM iam_role r CROSS JOIN policy_attachment a
      LEFT JOIN managed_policy p ON p.account_id = a.account_id AND p.arn = a.policy_arn
      WHERE r.account_id = ? AND r.role_id = ?
        AND a.account_id = r.account_id AND a.grantee_kind = 'ROLE' AND a.grantee_id = r.role_id
      UNION ALL
      SELECT 'ROLE', r.name, 'INLINE', i.name, i.document
      FROM iam_role r CROSS JOIN inline_policy i
      WHERE r.account_id = ? AND r.role_id = ?
        AND i.account_id = r.account_id AND i.grantee_kind = 'ROLE' AND i.grantee_id = r.role_id
      UNION ALL
      SELECT 'ROLE', r.name, 'BOUNDARY', b.policy_arn, p.document
      FROM iam_role r CROSS JOIN permissions_boundary b
      LEFT JOIN managed_policy p ON p.account_id = b.account_id AND p.arn = b.policy_arn
      WHERE r.account_id = ? AND r.role_id = ?
        AND b.account_id = r.account_id AND b.grantee_kind = 'ROLE' AND b.grantee_id = r.role_id
      """;

  /** The user's own policies first, then those of groups by name; managed ones before inline. */
  private static final Comparator<Found> ORDER =
      comparing(Found::holderKind)
          .reversed()
          .thenComparing(Found::holderName)
          .thenComparing(comparing(Found::policyKind).reversed())
          .thenComparing(Found::label);

  private GrantQuery() {}

  static Grants run(Session session, Principal.IamUser user, ParsedPolicies parsed) {
    var account = user.accountId().value();
    var id = user.id().value();
    var name = user.name().value();
    return grants(
        session.list(
            OF_USER,
            row -> found(row, parsed),
            name,
            account,
            id,
            name,
            account,
            id,
            name,
            account,
            id,
            account,
            id,
            account,
            id));
  }

  static Grants run(Session session, Grantee.OfRole role, ParsedPolicies parsed) {
    var account = role.accountId().value();
    var id = role.id().value();
    return grants(
        session.list(OF_ROLE, row -> found(row, parsed), account, id, account, id, account, id));
  }

  static Grants grants(List<Found> rows) {
    return new Grants(
        rows.stream()
            .filter(found -> !found.isBoundary())
            .sorted(ORDER)
            .map(GrantQuery::grant)
            .toList(),
        rows.stream().filter(Found::isBoundary).findFirst().map(GrantQuery::grant));
  }

  record Found(
      String holderKind,
      String holderName,
      String policyKind,
      String label,
      Optional<PolicyDocument> document) {
    boolean isBoundary() {
      return policyKind.equals(BOUNDARY);
    }
  }

  /** Row by row, so that no more than one text is there twice. */
  static Found found(Row row, ParsedPolicies parsed) throws SQLException {
    return new Found(
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.optionalText().map(parsed::parseToDecide));
  }

  private static Grant grant(Found found) {
    var holder = holder(found.holderKind(), found.holderName());
    var document = found.document();
    return switch (found.policyKind()) {
      case INLINE -> new Grant(new PolicySource.Inline(found.label(), holder), document);
      case MANAGED, BOUNDARY -> managed(new PolicyArn(found.label()), holder, document);
      default -> throw new StoreFailure.Damaged("policy of kind " + found.policyKind());
    };
  }

  /** A missing policy may be one that denies: leaving it out would allow what it forbids. */
  private static Grant managed(
      PolicyArn arn, PolicyHolder holder, Optional<PolicyDocument> document) {
    if (document.isEmpty() && !arn.isAwsManaged()) {
      throw new StoreFailure.Damaged("the attached policy " + arn + " is missing");
    }
    return new Grant(new PolicySource.Managed(arn.value(), holder), document);
  }

  private static PolicyHolder holder(String kind, String name) {
    return switch (kind) {
      case GranteeKind.USER -> new PolicyHolder.User(name);
      case GranteeKind.GROUP -> new PolicyHolder.Group(name);
      case GranteeKind.ROLE -> new PolicyHolder.Role(name);
      default -> throw new StoreFailure.Damaged("holder of kind " + kind);
    };
  }
}
