package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which managed policies bound whom: one for a user or role. */
final class BoundaryTable {
  private static final String OF_GRANTEE =
      "WHERE account_id = ? AND grantee_kind = ? AND grantee_id = ?\n";
  private static final String PUT =
      """
      INSERT INTO permissions_boundary (account_id, grantee_kind, grantee_id, policy_arn)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (account_id, grantee_kind, grantee_id)
      DO UPDATE SET policy_arn = excluded.policy_arn
      """;

  private BoundaryTable() {}

  static int put(Session session, Grantee grantee, PolicyArn arn) {
    return session.update(
        PUT,
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value(),
        arn.value());
  }

  static int delete(Session session, Grantee grantee) {
    return session.update(
        "DELETE FROM permissions_boundary\n" + OF_GRANTEE,
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value());
  }

  static Optional<PolicyArn> find(Session session, Grantee grantee) {
    return session.find(
        "SELECT policy_arn FROM permissions_boundary\n" + OF_GRANTEE,
        row -> new PolicyArn(row.text()),
        grantee.accountId().value(),
        GranteeKind.of(grantee),
        grantee.id().value());
  }

  static List<PolicyCount> counts(Session session, AccountId account, Set<PolicyArn> arns) {
    return PolicyCount.list(session, "permissions_boundary", account, arns);
  }

  static List<Grantee> grantees(Session session, AccountId account, PolicyArn arn) {
    return GranteeKind.list(session, "permissions_boundary", account, arn);
  }
}
