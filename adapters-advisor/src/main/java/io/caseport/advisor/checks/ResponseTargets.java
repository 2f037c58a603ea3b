package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisedAccount.OpenCase;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.AnswerDue;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases on which the time for an answer runs that the plan promises, as the desk counts it. */
final class ResponseTargets implements AdvisorCheck {

  @Override
  public CheckId id() {
    return new CheckId("caseport-response-target");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account.openCases().stream().flatMap(open -> assess(open, account.now())).toList());
  }

  private static Stream<AssessedResource> assess(OpenCase open, Instant now) {
    return open.answerDue().stream().map(due -> assess(open.supportCase(), due, now));
  }

  private static AssessedResource assess(SupportCase open, AnswerDue due, Instant now) {
    var status = status(due.latenessAt(now));
    return AssessedResource.global(
        open.id().value(),
        status,
        Optional.empty(),
        status.colour(),
        open.displayId().value(),
        open.severity().code(),
        Told.time(open.createdAt()),
        Told.time(due.respondBy()));
  }

  private static ResourceStatus status(Lateness lateness) {
    return switch (lateness) {
      case NOT -> ResourceStatus.OK;
      case AT_RISK -> ResourceStatus.WARNING;
      case OVERDUE -> ResourceStatus.ERROR;
    };
  }
}
