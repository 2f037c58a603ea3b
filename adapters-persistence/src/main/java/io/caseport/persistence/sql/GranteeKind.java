package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;

/** How rows tell users, groups and roles apart. */
final class GranteeKind {
  static final String USER = "USER";
  static final String GROUP = "GROUP";
  static final String ROLE = "ROLE";

  private GranteeKind() {}

  static String of(Grantee grantee) {
    return switch (grantee) {
      case Grantee.OfUser _ -> USER;
      case Grantee.OfGroup _ -> GROUP;
      case Grantee.OfRole _ -> ROLE;
    };
  }

  /** Whom the rows of a table name beside the policy, by id. */
  static List<Grantee> list(Session session, String table, AccountId account, PolicyArn arn) {
    return session.list(
        "SELECT grantee_kind, grantee_id FROM "
            + table
            + " WHERE account_id = ? AND policy_arn = ? ORDER BY grantee_id",
        row -> grantee(account, row.text(), new UniqueId(row.text())),
        account.value(),
        arn.value());
  }

  private static Grantee grantee(AccountId account, String kind, UniqueId id) {
    return switch (kind) {
      case USER -> new Grantee.OfUser(account, id);
      case GROUP -> new Grantee.OfGroup(account, id);
      case ROLE -> new Grantee.OfRole(account, id);
      default -> throw new StoreFailure.Damaged("grantee of kind " + kind);
    };
  }
}
