package io.caseport.persistence.sql;

import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** All policies of a user and of its groups in one statement, since every request asks for them. */
final class GrantQuery {
  private static final String MANAGED = "MANAGED";
  private static final String INLINE = "INLINE";
  private static final String SELECT =
      """
      WITH holder (kind, id, name) AS (
        SELECT 'USER', CAST(? AS TEXT), CAST(? AS TEXT)
        UNION ALL
        SELECT 'GROUP', g.group_id, g.name
        FROM membership m
        JOIN iam_group g ON g.account_id = m.account_id AND g.group_id = m.group_id
        WHERE m.account_id = ? AND m.user_id = ?
      )
      SELECT h.kind AS holder_kind, h.name AS holder_name, 'MANAGED' AS policy_kind,
        a.policy_arn AS label, p.document
      FROM holder h
      JOIN policy_attachment a
        ON a.account_id = ? AND a.grantee_kind = h.kind AND a.grantee_id = h.id
      LEFT JOIN managed_policy p ON p.account_id = a.account_id AND p.arn = a.policy_arn
      UNION ALL
      SELECT h.kind, h.name, 'INLINE', i.name, i.document
      FROM holder h
      JOIN inline_policy i
        ON i.account_id = ? AND i.grantee_kind = h.kind AND i.grantee_id = h.id
      ORDER BY holder_kind DESC, holder_name, policy_kind DESC, label
      """;

  private GrantQuery() {}

  static List<Grant> run(Session session, Principal.IamUser user, ParsedPolicies parsed) {
    var account = user.accountId().value();
    var id = user.id().value();
    return session.list(
        SELECT, row -> grant(row, parsed), id, user.name().value(), account, id, account, account);
  }

  private static Grant grant(Row row, ParsedPolicies parsed) throws SQLException {
    var holder = holder(row.text(), row.text());
    var kind = row.text();
    var label = row.text();
    var document = row.optionalText().map(parsed::parse);
    return switch (kind) {
      case INLINE -> new Grant(new PolicySource.Inline(label, holder), document);
      case MANAGED -> managed(new PolicyArn(label), holder, document);
      default -> throw new IllegalArgumentException("policy of kind " + kind);
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
      default -> throw new IllegalArgumentException("holder of kind " + kind);
    };
  }
}
