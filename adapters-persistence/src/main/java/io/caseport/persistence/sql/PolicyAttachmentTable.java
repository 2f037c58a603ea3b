package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.Set;

/** Which managed policies, the account's or AWS's, are attached to whom. */
final class PolicyAttachmentTable {
  private static final String OF_GRANTEE =
      "WHERE account_id = ? AND grantee_kind = ? AND grantee_id = ?\n";
  private static final String INSERT =
      """
      INSERT INTO policy_attachment (account_id, grantee_kind, grantee_id, policy_arn)
      VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private PolicyAttachmentTable() {}

  static int insert(Session session, Grantee grantee, PolicyArn arn) {
    return session.update(
        INSERT,
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value(),
        arn.value());
  }

  static int delete(Session session, Grantee grantee, PolicyArn arn) {
    return session.update(
        "DELETE FROM policy_attachment\n" + OF_GRANTEE + "AND policy_arn = ?",
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value(),
        arn.value());
  }

  static List<PolicyArn> list(Session session, Grantee grantee) {
    return session.list(
        "SELECT policy_arn FROM policy_attachment\n" + OF_GRANTEE + "ORDER BY policy_arn",
        row -> new PolicyArn(row.text()),
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value());
  }

  static List<PolicyCount> counts(Session session, AccountId account, Set<PolicyArn> arns) {
    return PolicyCount.list(session, "policy_attachment", account, arns);
  }

  static List<Grantee> grantees(Session session, AccountId account, PolicyArn arn) {
    return GranteeKind.list(session, "policy_attachment", account, arn);
  }
}
