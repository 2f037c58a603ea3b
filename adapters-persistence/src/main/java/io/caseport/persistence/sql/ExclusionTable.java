package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;
import java.util.HashSet;
import java.util.Set;

/** Which resources users have asked not to be told of. */
final class ExclusionTable {
  private static final String ADD =
      """
      INSERT INTO excluded_resource (account_id, check_id, resource_id) VALUES (?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private ExclusionTable() {}

  static Set<ResourceId> all(Session session, AccountId account, CheckId check) {
    var ids = query(account, check).list(session, "resource_id", row -> new ResourceId(row.text()));
    return new HashSet<>(ids);
  }

  static int add(Session session, AccountId account, CheckId check, ResourceId resource) {
    return session.update(ADD, account.value(), check.value(), resource.value());
  }

  static int remove(Session session, AccountId account, CheckId check, ResourceId resource) {
    return query(account, check).and("resource_id = ?", resource.value()).delete(session);
  }

  private static Query query(AccountId account, CheckId check) {
    return AccountRows.in("excluded_resource", account).and("check_id = ?", check.value());
  }
}
