package io.caseport.domain.desk;

import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import java.time.Duration;
import java.util.Optional;

/** How soon a plan has an engineer answer a case. */
public record ResponsePromise(Duration time, CountedHours hours) {

  /** Empty for what is not technical, and where the plan gives no target. */
  public static Optional<ResponsePromise> of(SupportPlan plan, SupportCase of) {
    return of.topic().issueType() == IssueType.TECHNICAL
        ? of(plan, of.severity())
        : Optional.empty();
  }

  /** What the plan promises for technical cases of a severity. */
  public static Optional<ResponsePromise> of(SupportPlan plan, Severity severity) {
    return plan.firstResponseTarget(severity).map(time -> new ResponsePromise(time, hoursOf(plan)));
  }

  private static CountedHours hoursOf(SupportPlan plan) {
    return switch (plan) {
      case DEVELOPER -> CountedHours.BUSINESS;
      case BASIC, BUSINESS, ENTERPRISE_ON_RAMP, ENTERPRISE, BUSINESS_PLUS, UNIFIED_OPERATIONS ->
          CountedHours.ALL;
    };
  }
}
