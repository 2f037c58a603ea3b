package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisedAccount.OpenCase;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.CaseStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Cases that do not go on until the customer answers. */
final class CasesPendingCustomer implements AdvisorCheck {
  private static final Duration LONG = Duration.ofDays(3);
  private static final Duration VERY_LONG = Duration.ofDays(7);

  @Override
  public CheckId id() {
    return new CheckId("caseport-cases-pending-customer");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account.openCases().stream()
            .filter(open -> open.supportCase().status() == CaseStatus.PENDING_CUSTOMER_ACTION)
            .map(open -> assess(open, account.now()))
            .toList());
  }

  private static AssessedResource assess(OpenCase open, Instant now) {
    var status = status(Duration.between(open.lastMessageAt(), now));
    var found = open.supportCase();
    return AssessedResource.global(
        found.id().value(),
        status,
        Optional.empty(),
        status.colour(),
        found.displayId().value(),
        found.subject(),
        found.severity().code(),
        Told.time(open.lastMessageAt()));
  }

  private static ResourceStatus status(Duration waiting) {
    if (waiting.compareTo(VERY_LONG) > 0) {
      return ResourceStatus.ERROR;
    }
    return waiting.compareTo(LONG) > 0 ? ResourceStatus.WARNING : ResourceStatus.OK;
  }
}
