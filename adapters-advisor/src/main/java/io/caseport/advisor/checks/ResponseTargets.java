package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisedAccount.OpenCase;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.IssueType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Technical cases that nobody has answered yet. Hours are counted by the clock, also for Developer,
 * whose target counts business hours only: it may be told to be at risk too early, never too late.
 */
final class ResponseTargets implements AdvisorCheck {
  private static final Set<CaseStatus> UNANSWERED =
      EnumSet.of(CaseStatus.UNASSIGNED, CaseStatus.OPENED);
  private static final double AT_RISK = 0.75;

  @Override
  public CheckId id() {
    return new CheckId("caseport-response-target");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account.openCases().stream()
            .map(OpenCase::supportCase)
            .filter(open -> UNANSWERED.contains(open.status()))
            .filter(open -> open.topic().issueType() == IssueType.TECHNICAL)
            .flatMap(open -> assess(open, account))
            .toList());
  }

  private static Stream<AssessedResource> assess(SupportCase open, AdvisedAccount account) {
    return account.account().plan().firstResponseTarget(open.severity()).stream()
        .map(target -> assess(open, target, account.now()));
  }

  private static AssessedResource assess(SupportCase open, Duration target, Instant now) {
    var status = status(Duration.between(open.createdAt(), now), target);
    return AssessedResource.global(
        open.id().value(),
        status,
        Optional.empty(),
        status.colour(),
        open.displayId().value(),
        open.severity().code(),
        Told.time(open.createdAt()),
        Told.time(open.createdAt().plus(target)));
  }

  private static ResourceStatus status(Duration waiting, Duration target) {
    if (waiting.compareTo(target) > 0) {
      return ResourceStatus.ERROR;
    }
    return waiting.toMillis() >= AT_RISK * target.toMillis()
        ? ResourceStatus.WARNING
        : ResourceStatus.OK;
  }
}
