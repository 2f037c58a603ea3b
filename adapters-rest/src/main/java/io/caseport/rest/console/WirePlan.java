package io.caseport.rest.console;

import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.ResponsePromise;
import io.caseport.domain.plan.AdvisorCoverage;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.rest.json.OneOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan includes.
 *
 * @param apiAccess whether the Support API answers; the console always does
 */
record WirePlan(
    @OneOf(Forms.PLANS) String code,
    String name,
    boolean apiAccess,
    @OneOf(Forms.COVERAGES) String advisorChecks,
    boolean advisorPriority,
    List<@OneOf(Forms.ISSUE_TYPES) String> issueTypes,
    List<WireSeverity> severities) {
  /**
   * @param firstResponseMinutes not there where the plan promises nothing
   * @param businessHours whether only hours of business count
   */
  record WireSeverity(
      @OneOf(Forms.SEVERITIES) String code,
      @Nullable Long firstResponseMinutes,
      @Nullable Boolean businessHours) {

    static WireSeverity of(SupportPlan plan, Severity severity) {
      var promise = ResponsePromise.of(plan, severity);
      return new WireSeverity(
          severity.code(),
          promise.map(made -> made.time().toMinutes()).orElse(null),
          promise.map(made -> made.hours() == CountedHours.BUSINESS).orElse(null));
    }
  }

  static WirePlan from(SupportPlan plan) {
    return new WirePlan(
        plan.code(),
        plan.displayName(),
        plan.apiAccess(),
        plan.advisorChecks() == AdvisorCoverage.ALL ? "all" : "core",
        plan.advisorPriority(),
        plan.issueTypes().stream().sorted().map(IssueType::code).toList(),
        plan.severities().stream()
            .sorted()
            .map(severity -> WireSeverity.of(plan, severity))
            .toList());
  }
}
