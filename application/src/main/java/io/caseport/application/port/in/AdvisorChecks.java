package io.caseport.application.port.in;

import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The checks of Trusted Advisor as the Support API and the console have them.
 *
 * <p>Every method MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose
 * policies do not allow the action named below, which is one of {@code support:} through the API
 * and one of {@code trustedadvisor:} in the console, where it is asked for on the ARN of each check
 * that the call names, and an allow in one gives nothing in the other; with {@link
 * Refusal.PlanNotEntitled} a caller through the API whose plan does not include it; with {@link
 * Refusal.Throttled} calls beyond the account's rate; with {@link Refusal.CheckNotFound} a check
 * that the catalogue does not have, or that the plan does not show: plans without all checks show
 * the core ones.
 */
public interface AdvisorChecks {

  /**
   * The checks that the plan shows, in the order of the catalogue; {@code
   * support:DescribeTrustedAdvisorChecks} or {@code trustedadvisor:DescribeChecks}.
   *
   * @throws Refusal.InvalidArgument for a language that Trusted Advisor does not have
   */
  Described describeChecks(Caller caller, Optional<String> language);

  /**
   * What a check last found, with the resources that it flags; {@code
   * support:DescribeTrustedAdvisorCheckResult} or {@code trustedadvisor:DescribeCheckItems}.
   *
   * @throws Refusal.InvalidArgument for a language that Trusted Advisor does not have
   */
  Outcome describeResult(Caller caller, CheckId check, Optional<String> language);

  /**
   * What each check last found, in the order asked for; {@code
   * support:DescribeTrustedAdvisorCheckSummaries} or {@code trustedadvisor:DescribeCheckSummaries}.
   */
  List<Summary> describeSummaries(Caller caller, List<CheckId> checks);

  /**
   * How far each check has got, in the order asked for; {@code
   * support:DescribeTrustedAdvisorCheckRefreshStatuses} or {@code
   * trustedadvisor:DescribeCheckRefreshStatuses}.
   *
   * @throws Refusal.CheckNotRefreshable through the API, for an automatic check
   */
  List<Refresh> describeRefreshes(Caller caller, List<CheckId> checks);

  /**
   * Has a check done anew soon, unless that was asked for within the last hour; {@code
   * support:RefreshTrustedAdvisorCheck} or {@code trustedadvisor:RefreshCheck}. It MUST be done
   * even if the server stops meanwhile.
   *
   * @return how far it has got
   * @throws Refusal.CheckNotRefreshable for a check that is automatic or not computed
   */
  Refresh refresh(Caller caller, CheckId check);

  /** Checks, and the language in which to tell of them. */
  record Described(List<Entry> checks, LanguageCode language) {}

  record Entry(CheckDefinition definition, CheckMethod method) {}

  /**
   * How the account stands by a check.
   *
   * @param result empty if nothing is known
   */
  record Summary(CheckDefinition definition, CheckMethod method, Optional<CheckResult> result) {}

  /** With what the check has flagged, excluded or not. */
  record Outcome(Summary summary, List<AdvisedResource> flagged) {}

  /**
   * @param untilNext until asking for a refresh is of effect again
   */
  record Refresh(CheckId check, RefreshStatus status, Duration untilNext) {}
}
