package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import java.util.Optional;

/** Whether the root user has an access key with which programs can do everything. */
final class RootAccessKey implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("caseport-root-access-key");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(account.root().keys().stream().map(RootAccessKey::assess).toList());
  }

  private static AssessedResource assess(UserCredentials.Key key) {
    var status = key.active() ? ResourceStatus.ERROR : ResourceStatus.OK;
    return AssessedResource.global(
        key.id().value(),
        status,
        Optional.empty(),
        status.colour(),
        key.id().value(),
        Told.time(key.createdAt()),
        Told.lastUse(key));
  }
}
