package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.policy.PolicySet;
import java.util.Map;
import java.util.Optional;

/** Users and roles that may do everything. */
final class ManyAdministrators implements AdvisorCheck {
  private static final int FEW = 3;
  private static final int MANY = 10;

  @Override
  public CheckId id() {
    return new CheckId("caseport-many-administrators");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    var administrators =
        account.rights().entrySet().stream()
            .filter(entry -> isAdministrator(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    var status = status(administrators.size());
    return Assessment.of(
        administrators.stream()
            .map(
                arn ->
                    AssessedResource.global(
                        arn,
                        status,
                        Optional.of(arn),
                        status.colour(),
                        arn,
                        Integer.toString(administrators.size())))
            .toList());
  }

  private static boolean isAdministrator(PolicySet rights) {
    return rights.identity().stream().anyMatch(granted -> granted.document().allowsEverything())
        && rights.boundary().filter(boundary -> !boundary.document().allowsEverything()).isEmpty();
  }

  private static ResourceStatus status(int administrators) {
    if (administrators > MANY) {
      return ResourceStatus.ERROR;
    }
    return administrators > FEW ? ResourceStatus.WARNING : ResourceStatus.OK;
  }
}
