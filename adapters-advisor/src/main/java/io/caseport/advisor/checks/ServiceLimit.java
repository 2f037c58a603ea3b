package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import java.util.Optional;

/** How much of a quota of the account is used. */
final class ServiceLimit implements AdvisorCheck {
  private final CheckId id;
  private final String limitName;
  private final AccountQuota quota;

  ServiceLimit(String id, String limitName, AccountQuota quota) {
    this.id = new CheckId(id);
    this.limitName = limitName;
    this.quota = quota;
  }

  @Override
  public CheckId id() {
    return id;
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    var usage = new Usage(limitName, account.count(quota), quota.most());
    return Assessment.of(usage.told(limitName, Optional.empty()));
  }
}
