package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.identity.Principal;
import java.util.Optional;

/** Whether the root user needs a one-time code to sign in. */
final class RootMfa implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("7DAFEmoDos");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    var status = account.root().mfa() ? ResourceStatus.OK : ResourceStatus.ERROR;
    var root = new Principal.Root(account.account().id());
    return Assessment.of(AssessedResource.global("root", status, Optional.of(root.arn())));
  }
}
