package io.caseport.application.kit;

import io.caseport.application.contract.CheckRefreshRepositoryContract;
import io.caseport.application.contract.CheckResultRepositoryContract;
import io.caseport.application.contract.LifecycleRepositoryContract;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Advice;
import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.Counted;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.application.port.out.LifecycleRepository.Scope;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.Savings;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Ways in which stores of what checks find go wrong. */
final class AdvisorFaults {
  private static final int EVERYTHING = 1_000;

  private AdvisorFaults() {}

  static List<SeededFault> all() {
    return List.of(
        results(
            "what is not told of a resource is told as nothing",
            AdvisorFaults::forgettingColumns,
            "a_resource_comes_back_as_it_was_put"),
        results(
            "pages of resources are counted from the start",
            new CountedPages("resources", 3),
            "resources_are_listed_by_id_in_pages_that_neither_repeat_nor_skip"),
        onResults(
            "a resource takes its exclusion along",
            AdvisorFaults::forgettingExclusions,
            "what_is_excluded_stays_so_when_it_goes_and_comes_back"),
        onResults(
            "whoever writes a resource says whether it is excluded",
            AdvisorFaults::excludingAsWritten,
            "whoever_writes_a_resource_neither_excludes_it_nor_includes_it"),
        results(
            "excluded resources are let through",
            AdvisorFaults::filteringByStatusOnly,
            "filters_let_through_what_has_all_that_they_ask_for"),
        results(
            "excluded resources are counted by their status",
            AdvisorFaults::countingExcluded,
            "resources_are_counted_by_status_and_whether_they_are_excluded"),
        results(
            "ARNs are compared without their case",
            AdvisorFaults::comparingArnsLoosely,
            "the_resources_of_an_arn_are_told_by_check_and_id_in_pages"),
        onResults(
            "a result goes without its resources",
            AdvisorFaults::leavingResources,
            "a_result_goes_with_its_resources_and_leaves_what_users_said_and_the_past"),
        onResults(
            "the first result of a day is kept",
            AdvisorFaults::keepingTheFirstOfTheDay,
            "each_day_has_one_result_the_last"),
        refreshes(
            "the newest request comes first",
            AdvisorFaults::newestFirst,
            "those_that_wait_are_told_oldest_request_first_whatever_the_account"),
        refreshes(
            "lost refreshes are lost for ever",
            AdvisorFaults::forgettingLostOnes,
            "one_that_was_taken_up_waits_again_when_it_is_lost_but_not_when_it_is_over"),
        refreshes(
            "checks are compared without their case",
            AdvisorFaults::comparingChecksLoosely,
            "refreshes_are_found_for_the_exact_checks_that_are_asked_for"),
        lifecycles(
            "an account speaks for its organization",
            AdvisorFaults::mixingScopes,
            "what_is_said_for_an_account_is_not_said_for_its_organization"),
        lifecycles(
            "what one account has said is told of all",
            AdvisorFaults::tellingOfOthers,
            "what_some_accounts_have_said_for_themselves_is_told_of_these_alone"));
  }

  static SeededFault results(String name, Faulty fault, String caughtBy) {
    return onResults(name, _ -> fault, caughtBy);
  }

  private static SeededFault onResults(
      String name, Function<CheckResultRepository, Faulty> fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CheckResultRepositoryContract.class,
        ports ->
            ports.with(
                Faulty.adapter(
                    CheckResultRepository.class,
                    ports.checkResults(),
                    fault.apply(ports.checkResults()))),
        caughtBy);
  }

  private static SeededFault refreshes(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CheckRefreshRepositoryContract.class,
        ports ->
            ports.with(Faulty.adapter(CheckRefreshRepository.class, ports.checkRefreshes(), fault)),
        caughtBy);
  }

  private static SeededFault lifecycles(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        LifecycleRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(LifecycleRepository.class, ports.lifecycles(), fault)),
        caughtBy);
  }

  private static List<AdvisedResource> resources(Object some) {
    return ((Collection<?>) some).stream().map(AdvisedResource.class::cast).toList();
  }

  private static Object forgettingColumns(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("putResources")) {
      given[2] = resources(given[2]).stream().map(AdvisorFaults::withoutNothing).toList();
    }
    return honestly.with(given);
  }

  private static AdvisedResource withoutNothing(AdvisedResource resource) {
    return new AdvisedResource(
        resource.id(),
        resource.status(),
        resource.region(),
        resource.arn(),
        resource.values().stream().filter(Optional::isPresent).toList(),
        resource.savings(),
        resource.updatedAt(),
        resource.excluded());
  }

  private static Faulty forgettingExclusions(CheckResultRepository results) {
    return (method, given, honestly) -> {
      if (method.equals("removeResources")) {
        for (var id : (Set<?>) given[2]) {
          results.setExcluded((AccountId) given[0], (CheckId) given[1], (ResourceId) id, false);
        }
      }
      return honestly.with(given);
    };
  }

  private static Faulty excludingAsWritten(CheckResultRepository results) {
    return (method, given, honestly) -> {
      var answer = honestly.with(given);
      if (method.equals("putResources")) {
        for (var resource : resources(given[2])) {
          results.setExcluded(
              (AccountId) given[0], (CheckId) given[1], resource.id(), resource.excluded());
        }
      }
      return answer;
    };
  }

  private static Object filteringByStatusOnly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    for (int i = 0; i < given.length; i++) {
      if (given[i] instanceof ResourceFilter filter) {
        given[i] = new ResourceFilter(filter.status(), Optional.empty(), filter.region());
      }
    }
    return honestly.with(given);
  }

  private static Object countingExcluded(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (answer instanceof Counted(ResourceCounts counts, Savings savings)) {
      var counted =
          new ResourceCounts(
              counts.ok(), counts.warning(), counts.error() + counts.excluded(), 0, 0);
      return new Counted(counted, savings);
    }
    return answer;
  }

  private static Object comparingArnsLoosely(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    if (method.equals("resourcesOfArn")) {
      given[1] = ((String) given[1]).replace("ARN:", "arn:");
    }
    return honestly.with(given);
  }

  private static Faulty leavingResources(CheckResultRepository results) {
    return (method, given, honestly) -> {
      if (!method.equals("remove")) {
        return honestly.with(given);
      }
      var account = (AccountId) given[0];
      var check = (CheckId) given[1];
      var left =
          results.resources(account, check, ResourceFilter.ALL, Optional.empty(), EVERYTHING);
      var answer = honestly.with(given);
      results.putResources(account, check, left);
      return answer;
    };
  }

  private static Faulty keepingTheFirstOfTheDay(CheckResultRepository results) {
    return (method, given, honestly) ->
        method.equals("putDaily") && isThere(results, given) ? given[2] : honestly.with(given);
  }

  private static boolean isThere(CheckResultRepository results, Object[] given) {
    var day = ((DailyResult) given[2]).day();
    return results.daily((AccountId) given[0], (CheckId) given[1], day).stream()
        .anyMatch(known -> known.day().equals(day));
  }

  private static Object newestFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("waiting") ? ((List<?>) answer).reversed() : answer;
  }

  private static Object forgettingLostOnes(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("waiting")) {
      given[0] = Instant.MIN;
    }
    return honestly.with(given);
  }

  private static Object comparingChecksLoosely(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    if (!method.equals("find")) {
      return honestly.with(given);
    }
    var asked = new HashSet<Object>((Set<?>) given[1]);
    if (asked.remove(new CheckId(Advice.CHECK.value().toLowerCase(Locale.ROOT)))) {
      asked.add(Advice.CHECK);
    }
    return honestly.with(given[0], asked);
  }

  private static Object mixingScopes(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("find")) {
      given[1] = Scope.ACCOUNT;
    }
    return honestly.with(given);
  }

  private static Object tellingOfOthers(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("ofAccounts") && !((Set<?>) given[0]).isEmpty()) {
      var more = new HashSet<Object>((Set<?>) given[0]);
      more.addAll(Set.of(Accounts.ACME, Accounts.GLOBEX));
      given[0] = more;
    }
    return honestly.with(given);
  }
}
