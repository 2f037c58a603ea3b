package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.Set;

/** How many rows of a table name a policy; none if it is not there. */
record PolicyCount(PolicyArn arn, int rows) {

  static List<PolicyCount> list(
      Session session, String table, AccountId account, Set<PolicyArn> arns) {
    return new Query("FROM " + table + " WHERE account_id = ?", account.value())
        .andIn("policy_arn", arns.stream().map(PolicyArn::value).toList())
        .then("GROUP BY policy_arn")
        .list(
            session,
            "policy_arn, count(*)",
            row -> new PolicyCount(new PolicyArn(row.text()), row.count()));
  }
}
