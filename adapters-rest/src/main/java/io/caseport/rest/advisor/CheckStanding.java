package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.Savings;
import io.caseport.rest.json.WireTime;

/** What the result and the summary of a check have in common. */
record CheckStanding(
    String checkId,
    String timestamp,
    String status,
    ResourcesSummary resourcesSummary,
    CategorySpecificSummary categorySpecificSummary) {

  /** The API demands a time even of what was never done: this one nobody takes for recent. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  static CheckStanding from(AdvisorChecks.Summary summary) {
    var check = summary.definition();
    var result = summary.result();
    var counts = result.map(CheckResult::counts).orElse(ResourceCounts.NONE);
    return new CheckStanding(
        check.id().value(),
        result.map(CheckResult::at).map(WireTime::formatSeconds).orElse(NEVER),
        result.map(CheckResult::status).orElse(CheckStatus.NOT_AVAILABLE).code(),
        ResourcesSummary.from(counts, check.hasGreen()),
        CategorySpecificSummary.from(result.map(CheckResult::savings).orElse(Savings.NONE)));
  }

  record ResourcesSummary(
      long resourcesProcessed,
      long resourcesFlagged,
      long resourcesIgnored,
      long resourcesSuppressed) {
    static ResourcesSummary from(ResourceCounts counts, boolean hasGreen) {
      var flagged = counts.flagged();
      return new ResourcesSummary(
          hasGreen ? counts.ok() + flagged : flagged, flagged, counts.ignored(), counts.excluded());
    }
  }

  /** Checks of every category have the figures, as in AWS's answers. */
  record CategorySpecificSummary(CostOptimizing costOptimizing) {
    static CategorySpecificSummary from(Savings savings) {
      return new CategorySpecificSummary(CostOptimizing.from(savings));
    }
  }
}
