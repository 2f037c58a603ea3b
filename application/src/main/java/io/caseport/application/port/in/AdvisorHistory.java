package io.caseport.application.port.in;

import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.refusal.Refusal;
import java.util.List;

/**
 * What only the console does with checks. Every method MUST refuse, in this order: with {@link
 * Refusal.AccessDenied} a caller whose policies do not allow the action named below on the ARN of
 * the check; with {@link Refusal.PlanNotEntitled} a caller through the API whose plan does not
 * include it; with {@link Refusal.Throttled} calls beyond the account's rate; with {@link
 * Refusal.CheckNotFound} a check that the catalogue does not have, or that the plan does not show.
 */
public interface AdvisorHistory {

  /**
   * How the account stood by a check on each of the last 30 days that it was done on, by day;
   * {@code trustedadvisor:DescribeCheckStatusHistoryChanges}.
   */
  List<DailyResult> history(Caller caller, CheckId check);

  /**
   * Takes resources out of the count of a check, whether or not it finds them now; {@code
   * trustedadvisor:ExcludeCheckItems}.
   */
  void exclude(Caller caller, CheckId check, List<ResourceId> resources);

  /** Takes excluded resources in again; {@code trustedadvisor:IncludeCheckItems}. */
  void include(Caller caller, CheckId check, List<ResourceId> resources);
}
