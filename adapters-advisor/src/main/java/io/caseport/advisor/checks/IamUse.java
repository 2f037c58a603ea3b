package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import java.util.Optional;

/** Whether there are users other than root, which is not for everyday work. */
final class IamUse implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("zXCkfM1nI3");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    boolean isUsed = account.count(AccountQuota.USERS) > 0;
    return Assessment.of(
        AssessedResource.global(
            "account", isUsed ? ResourceStatus.OK : ResourceStatus.WARNING, Optional.empty()));
  }
}
