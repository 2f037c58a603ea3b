package io.caseport.persistence.sql;

import io.caseport.application.port.out.CheckResultRepository.Counted;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import java.sql.SQLException;

/** How many resources of a check there are of each status, apart from those that are excluded. */
final class AdvisedResourceCount {
  private static final String COLUMNS =
      "r.status, e.resource_id IS NOT NULL, count(*), sum(r.savings), sum(r.cost)";

  private AdvisedResourceCount() {}

  static Counted of(Session session, AccountId account, CheckId check) {
    return query(account, check).list(session, COLUMNS, AdvisedResourceCount::group).stream()
        .reduce(new Counted(ResourceCounts.NONE, Savings.NONE), AdvisedResourceCount::together);
  }

  static Query query(AccountId account, CheckId check) {
    return AdvisedResourceTable.of(account)
        .and("r.check_id = ?", check.value())
        .then("GROUP BY r.status, e.resource_id IS NOT NULL");
  }

  private static Counted group(Row row) throws SQLException {
    var status = ResourceStatus.valueOf(row.text());
    boolean excluded = row.flag();
    long number = row.number();
    var savings = new Savings(row.real(), row.real());
    return new Counted(
        excluded ? new ResourceCounts(0, 0, 0, number, 0) : counts(status, number),
        excluded ? Savings.NONE : savings);
  }

  private static ResourceCounts counts(ResourceStatus status, long number) {
    return switch (status) {
      case OK -> new ResourceCounts(number, 0, 0, 0, 0);
      case WARNING -> new ResourceCounts(0, number, 0, 0, 0);
      case ERROR -> new ResourceCounts(0, 0, number, 0, 0);
    };
  }

  private static Counted together(Counted one, Counted other) {
    return new Counted(one.counts().plus(other.counts()), one.savings().plus(other.savings()));
  }
}
