package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.rest.json.JsonOperation;
import java.util.List;

/** What the Support API tells of the checks of Trusted Advisor. */
public final class CheckOperations {
  /** More checks than there are, for a list that names each of them. */
  static final int MOST_CHECKS = 300;

  private CheckOperations() {}

  public static List<JsonOperation<?>> on(AdvisorChecks checks) {
    return List.of(
        DescribeChecks.on(checks),
        DescribeCheckResult.on(checks),
        DescribeCheckSummaries.on(checks),
        DescribeCheckRefreshStatuses.on(checks),
        RefreshCheck.on(checks));
  }
}
