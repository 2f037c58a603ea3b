package io.caseport.application.kit;

import io.caseport.application.contract.AdvisorChecksContract;
import io.caseport.application.contract.AdvisorHistoryContract;
import io.caseport.application.contract.AdvisorRecommendationsContract;
import io.caseport.application.contract.AdvisorScanContract;
import io.caseport.application.contract.FindingImportContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.OrganizationAdministrationContract;
import io.caseport.application.contract.OrganizationRecommendationsContract;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorChecks.Refresh;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.in.FindingImport.Imported;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.Page;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways in which the use cases of Trusted Advisor, or clients that stand for them, go wrong. */
final class AdvisorDriverFaults {
  private AdvisorDriverFaults() {}

  static List<SeededFault> all() {
    return List.of(
        driver(
            "everyone may look at checks",
            AdvisorChecksContract.class,
            Map.of(AdvisorChecks.class, DriverFaults::asRoot),
            "checks_are_refused_for_permission_first_then_plan_then_being_unknown"),
        driver(
            "a refresh that was asked for is told as done",
            AdvisorChecksContract.class,
            Map.of(AdvisorChecks.class, AdvisorDriverFaults::hastySuccess),
            "a_refresh_goes_from_enqueued_to_success_and_rests_for_an_hour"),
        driver(
            "nothing is excluded",
            AdvisorHistoryContract.class,
            Map.of(AdvisorHistory.class, AdvisorDriverFaults::excludingNothing),
            "an_excluded_resource_stays_excluded_until_it_is_included"),
        driver(
            "green resources are left out",
            AdvisorRecommendationsContract.class,
            Map.of(AdvisorRecommendations.class, AdvisorDriverFaults::leavingOutGreen),
            "resources_are_listed_in_pages_whatever_their_status"),
        driver(
            "lists of an organization end too early",
            OrganizationRecommendationsContract.class,
            Map.of(OrganizationRecommendations.class, DriverFaults::firstPageOnly),
            "the_accounts_of_a_recommendation_are_listed_by_id"),
        driver(
            "a report that is refused is taken for an empty one",
            FindingImportContract.class,
            Map.of(FindingImport.class, AdvisorDriverFaults::takingNothing),
            "nothing_is_taken_of_a_report_that_is_not_whole_or_about_others"),
        driver(
            "a scan ends with the first few accounts",
            AdvisorScanContract.class,
            Map.of(AdvisorScan.class, AdvisorDriverFaults::endingEarly),
            "every_account_has_its_turn"),
        driver(
            "an account that is not fit is told to have joined",
            OrganizationAdministrationContract.class,
            Map.of(OrganizationAdministration.class, AdvisorDriverFaults::takingAnyone),
            "an_account_is_in_one_organization_at_a_time"));
  }

  private static SeededFault driver(
      String name, Class<?> contract, Map<Class<?>, Faulty> faults, String caughtBy) {
    return new SeededFault(
        name, contract, () -> new FaultyUseCases(DriverFaults.withFaults(faults)), caughtBy);
  }

  private static Object hastySuccess(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof Refresh refresh
        ? new Refresh(refresh.check(), RefreshStatus.SUCCESS, refresh.untilNext())
        : answer;
  }

  private static Object excludingNothing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("exclude") ? Optional.empty() : honestly.with(given);
  }

  private static Object leavingOutGreen(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof Page<?> page && method.equals("listResources")
        ? new Page<>(
            page.items().stream()
                .map(AdvisedResource.class::cast)
                .filter(found -> found.status().isFlagged())
                .toList(),
            page.nextToken())
        : answer;
  }

  private static Object takingNothing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.AccessDenied denied) {
      throw denied;
    } catch (Refusal malformed) {
      return new Imported(0, Map.of(), 0, Map.of());
    }
  }

  private static Object endingEarly(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("scanSome") ? false : answer;
  }

  private static Object takingAnyone(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.AccountNotFit unfit) {
      if (method.equals("addMember")) {
        return Accounts.acme();
      }
      throw unfit;
    }
  }

  private record FaultyUseCases(Installation tenants)
      implements AdvisorChecksContract,
          AdvisorHistoryContract,
          AdvisorRecommendationsContract,
          OrganizationRecommendationsContract,
          FindingImportContract,
          AdvisorScanContract,
          OrganizationAdministrationContract {}
}
