package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static io.caseport.application.fixture.Advice.CHECK;
import static io.caseport.application.fixture.Advice.DAY;
import static io.caseport.application.fixture.Advice.OTHER_CHECK;
import static io.caseport.application.fixture.Advice.daily;
import static io.caseport.application.fixture.Advice.resource;
import static io.caseport.application.fixture.Advice.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How results in numbers are kept, the last of each check and one of each day. */
public interface CheckResultStorageContract extends StoreContract {
  ResourceCounts COUNTS = new ResourceCounts(1, 2, 3, 4, 5);

  private CheckResultRepository resultsOfTwoAccounts() {
    return portsWithTwoAccounts().checkResults();
  }

  @Test
  default void a_result_comes_back_as_it_was_put() {
    var results = resultsOfTwoAccounts();
    assertThat(results.find(ACME, CHECK)).isEmpty();
    var plain = result(ACME, CHECK, ResourceCounts.NONE);
    var odd =
        new CheckResult(
            ACME,
            CHECK,
            Instant.parse("9999-12-31T23:59:59.999Z"),
            Instant.EPOCH.minusMillis(1),
            new ResourceCounts(Long.MAX_VALUE, 1L << 32, 0, 3, 4),
            new Savings(0.1 + 0.2, Double.MAX_VALUE),
            Optional.of(NastyTexts.MIXED + NastyTexts.CONTROLS + NastyTexts.LONGEST));
    var small = odd.counting(COUNTS, new Savings(Double.MIN_VALUE, 1e-7));
    for (CheckResult each : List.of(plain, odd, small, plain)) {
      results.put(each);
      assertThat(results.find(ACME, CHECK)).contains(each);
    }
  }

  @Test
  default void a_result_takes_the_place_of_the_one_before_of_its_check_and_account_alone() {
    var results = resultsOfTwoAccounts();
    results.put(result(ACME, CHECK, ResourceCounts.NONE));
    results.put(result(ACME, OTHER_CHECK, ResourceCounts.NONE));
    results.put(result(GLOBEX, CHECK, ResourceCounts.NONE));
    var now = result(ACME, CHECK, COUNTS);
    results.put(now);
    assertThat(results.all(ACME))
        .isEqualTo(Map.of(CHECK, now, OTHER_CHECK, result(ACME, OTHER_CHECK, ResourceCounts.NONE)));
    assertThat(results.all(GLOBEX))
        .isEqualTo(Map.of(CHECK, result(GLOBEX, CHECK, ResourceCounts.NONE)));
  }

  @Test
  default void a_result_is_found_by_its_exact_check() {
    var results = resultsOfTwoAccounts();
    results.put(result(ACME, CHECK, COUNTS));
    assertThat(results.find(GLOBEX, CHECK)).isEmpty();
    assertThat(results.find(ACME, new CheckId(CHECK.value().toLowerCase(Locale.ROOT)))).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(results.find(ACME, new CheckId(name))).isEmpty();
    }
  }

  @Test
  default void a_result_goes_with_its_resources_and_leaves_what_users_said_and_the_past() {
    var results = resultsOfTwoAccounts();
    var found = resource("found", ResourceStatus.ERROR);
    for (var account : List.of(ACME, GLOBEX)) {
      results.put(result(account, CHECK, COUNTS));
      results.putResources(account, CHECK, List.of(found));
      results.setExcluded(account, CHECK, found.id(), true);
      results.putDaily(account, CHECK, daily(DAY, 1));
    }
    results.put(result(ACME, OTHER_CHECK, COUNTS));
    results.putResources(ACME, OTHER_CHECK, List.of(found));

    results.remove(ACME, CHECK);
    results.remove(GLOBEX, OTHER_CHECK);

    assertThat(results.all(ACME)).containsOnlyKeys(OTHER_CHECK);
    assertThat(results.resources(ACME, CHECK, ResourceFilter.ALL, Optional.empty(), 9)).isEmpty();
    assertThat(results.excluded(ACME, CHECK)).containsExactly(found.id());
    assertThat(results.daily(ACME, CHECK, DAY)).hasSize(1);
    assertThat(results.resources(ACME, OTHER_CHECK, ResourceFilter.ALL, Optional.empty(), 9))
        .containsExactly(found);
    assertThat(results.all(GLOBEX)).containsOnlyKeys(CHECK);
    assertThat(results.resources(GLOBEX, CHECK, ResourceFilter.ALL, Optional.empty(), 9))
        .hasSize(1);
  }

  @Test
  default void a_result_of_work_that_failed_is_not_there_nor_are_its_resources() {
    var results = resultsOfTwoAccounts();
    results.put(result(ACME, CHECK, ResourceCounts.NONE));
    var failure = new IllegalStateException("in the midst of it");
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .write(
                        () -> {
                          results.put(result(ACME, CHECK, COUNTS));
                          var found = List.of(resource("found", ResourceStatus.OK));
                          results.putResources(ACME, CHECK, found);
                          throw failure;
                        }))
        .isSameAs(failure);
    assertThat(results.find(ACME, CHECK)).contains(result(ACME, CHECK, ResourceCounts.NONE));
    assertThat(results.resources(ACME, CHECK, ResourceFilter.ALL, Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void each_day_has_one_result_the_last() {
    var results = resultsOfTwoAccounts();
    results.putDaily(ACME, CHECK, daily(DAY, 1));
    results.putDaily(ACME, CHECK, daily(DAY.plusDays(1), 2));
    results.putDaily(ACME, OTHER_CHECK, daily(DAY, 3));
    results.putDaily(GLOBEX, CHECK, daily(DAY, 4));
    results.putDaily(ACME, CHECK, daily(DAY, 5));
    assertThat(results.daily(ACME, CHECK, DAY))
        .containsExactly(daily(DAY, 5), daily(DAY.plusDays(1), 2));
    assertThat(results.daily(ACME, OTHER_CHECK, DAY)).containsExactly(daily(DAY, 3));
    assertThat(results.daily(GLOBEX, CHECK, DAY)).containsExactly(daily(DAY, 4));
  }

  @Test
  default void results_of_days_are_told_in_order_from_the_day_that_is_asked_for() {
    var results = resultsOfTwoAccounts();
    var days =
        List.of(LocalDate.of(1969, 12, 31), LocalDate.EPOCH, DAY, LocalDate.of(9999, 12, 31));
    days.reversed().forEach(day -> results.putDaily(ACME, CHECK, daily(day, 1)));
    assertThat(results.daily(ACME, CHECK, LocalDate.of(1, 1, 1)))
        .extracting(DailyResult::day)
        .isEqualTo(days);
    assertThat(results.daily(ACME, CHECK, DAY))
        .extracting(DailyResult::day)
        .isEqualTo(days.subList(2, 4));
    assertThat(results.daily(ACME, CHECK, DAY.plusDays(1))).hasSize(1);
  }

  @Test
  default void results_of_old_days_are_removed_a_few_at_a_time_in_all_accounts() {
    var results = resultsOfTwoAccounts();
    for (var account : List.of(ACME, GLOBEX)) {
      for (int day = 0; day < 4; day++) {
        results.putDaily(account, CHECK, daily(DAY.plusDays(day), 1));
      }
    }
    assertThat(results.removeDailyBefore(DAY, 10)).isZero();
    assertThat(results.removeDailyBefore(DAY.plusDays(3), 4)).isEqualTo(4);
    assertThat(results.removeDailyBefore(DAY.plusDays(3), 4)).isEqualTo(2);
    assertThat(results.removeDailyBefore(DAY.plusDays(3), 4)).isZero();
    for (var account : List.of(ACME, GLOBEX)) {
      assertThat(results.daily(account, CHECK, DAY)).containsExactly(daily(DAY.plusDays(3), 1));
    }
  }

  @Test
  default void results_written_through_one_handle_are_seen_through_another() {
    var results = resultsOfTwoAccounts();
    results.put(result(ACME, CHECK, ResourceCounts.NONE));
    anotherHandle().checkResults().put(result(ACME, CHECK, COUNTS));
    assertThat(results.find(ACME, CHECK)).contains(result(ACME, CHECK, COUNTS));
    anotherHandle().checkResults().remove(ACME, CHECK);
    assertThat(results.all(ACME)).isEmpty();
  }
}
