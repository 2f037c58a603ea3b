package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static io.caseport.application.fixture.Advice.CHECK;
import static io.caseport.application.fixture.Advice.OTHER_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.RefreshStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link CheckRefreshRepository}. */
public interface CheckRefreshRepositoryContract extends StoreContract {
  Instant NOW = ManualClock.START;

  private CheckRefreshRepository refreshesOfTwoAccounts() {
    return portsWithTwoAccounts().checkRefreshes();
  }

  private static CheckRefresh asked(AccountId account, CheckId check, long millis) {
    return CheckRefresh.enqueued(account, check, NOW.plusMillis(millis));
  }

  @Test
  default void a_refresh_comes_back_as_it_was_put() {
    var refreshes = refreshesOfTwoAccounts();
    for (RefreshStatus status : RefreshStatus.values()) {
      var odd =
          new CheckRefresh(
              ACME,
              new CheckId("'\"%_\\" + status),
              status,
              Instant.EPOCH.minusMillis(1),
              Instant.parse("9999-12-31T23:59:59.999Z"));
      refreshes.put(odd);
      assertThat(refreshes.find(ACME, Set.of(odd.check()))).isEqualTo(Map.of(odd.check(), odd));
    }
  }

  @Test
  default void a_refresh_takes_the_place_of_the_one_before_of_its_check_and_account_alone() {
    var refreshes = refreshesOfTwoAccounts();
    var before = asked(ACME, CHECK, 0);
    var ofOther = asked(ACME, OTHER_CHECK, 1);
    var elsewhere = asked(GLOBEX, CHECK, 2);
    Stream.of(before, ofOther, elsewhere).forEach(refreshes::put);
    var now = before.in(RefreshStatus.ABANDONED, NOW.plusMillis(3));
    refreshes.put(now);
    assertThat(refreshes.find(ACME, Set.of(CHECK, OTHER_CHECK)))
        .isEqualTo(Map.of(CHECK, now, OTHER_CHECK, ofOther));
    assertThat(refreshes.find(GLOBEX, Set.of(CHECK, OTHER_CHECK)))
        .isEqualTo(Map.of(CHECK, elsewhere));
  }

  @Test
  default void refreshes_are_found_for_the_exact_checks_that_are_asked_for() {
    var refreshes = refreshesOfTwoAccounts();
    refreshes.put(asked(ACME, CHECK, 0));
    refreshes.put(asked(ACME, OTHER_CHECK, 0));
    assertThat(refreshes.find(ACME, Set.of(CHECK))).containsOnlyKeys(CHECK);
    assertThat(refreshes.find(ACME, Set.of())).isEmpty();
    assertThat(refreshes.find(ACME, Set.of(new CheckId(CHECK.value().toLowerCase(Locale.ROOT)))))
        .isEmpty();
    var nothing = NastyTexts.NAMES_OF_NOTHING.stream().map(CheckId::new);
    assertThat(refreshes.find(ACME, nothing.collect(Collectors.toSet()))).isEmpty();
  }

  @Test
  default void refreshes_of_very_many_checks_are_found_at_once() {
    var refreshes = refreshesOfTwoAccounts();
    var all = new HashMap<CheckId, CheckRefresh>();
    for (int i = 0; i < 1_100; i++) {
      var refresh = asked(ACME, new CheckId("check-" + i), i);
      all.put(refresh.check(), refresh);
    }
    ports().unitOfWork().write(() -> all.values().forEach(refreshes::put));
    assertThat(refreshes.find(ACME, all.keySet())).isEqualTo(all);
  }

  @Test
  default void those_that_wait_are_told_oldest_request_first_whatever_the_account() {
    var refreshes = refreshesOfTwoAccounts();
    var second = asked(ACME, CHECK, 2);
    var first = asked(GLOBEX, CHECK, 1);
    var third = asked(ACME, OTHER_CHECK, 3);
    Stream.of(second, first, third).forEach(refreshes::put);
    assertThat(refreshes.waiting(NOW, 10)).containsExactly(first, second, third);
    assertThat(refreshes.waiting(NOW, 2)).containsExactly(first, second);
    refreshes.put(first.in(RefreshStatus.PROCESSING, NOW));
    assertThat(refreshes.waiting(NOW, 2)).containsExactly(second, third);
  }

  @Test
  default void of_equal_age_none_is_told_twice_or_lost() {
    var refreshes = refreshesOfTwoAccounts();
    var all = IntStream.range(0, 9).mapToObj(i -> asked(ACME, new CheckId("c" + i), 0)).toList();
    all.reversed().forEach(refreshes::put);
    assertThat(refreshes.waiting(NOW, 4)).isEqualTo(refreshes.waiting(NOW, 4)).hasSize(4);
    for (int claimed = 0; claimed < 9; claimed += 3) {
      var some = refreshes.waiting(NOW, 3);
      assertThat(some).hasSize(3);
      some.forEach(one -> refreshes.put(one.in(RefreshStatus.PROCESSING, NOW)));
    }
    assertThat(refreshes.waiting(NOW, 9)).isEmpty();
    assertThat(refreshes.waiting(NOW.plusMillis(1), 9)).hasSize(9);
  }

  @Test
  default void one_that_was_taken_up_waits_again_when_it_is_lost_but_not_when_it_is_over() {
    var refreshes = refreshesOfTwoAccounts();
    var taken = asked(ACME, CHECK, 0).in(RefreshStatus.PROCESSING, NOW.plusMillis(50));
    refreshes.put(taken);
    refreshes.put(asked(ACME, OTHER_CHECK, 0).in(RefreshStatus.SUCCESS, NOW));
    refreshes.put(asked(GLOBEX, CHECK, 0).in(RefreshStatus.ABANDONED, NOW));
    refreshes.put(asked(GLOBEX, OTHER_CHECK, 0).in(RefreshStatus.NONE, NOW));
    assertThat(refreshes.waiting(NOW.plusMillis(50), 9)).isEmpty();
    assertThat(refreshes.waiting(NOW.plusMillis(51), 9)).containsExactly(taken);
    assertThat(refreshes.waiting(NOW.plusMillis(50).plusNanos(1), 9)).containsExactly(taken);
  }

  @Test
  default void what_closed_accounts_have_asked_for_does_not_wait() {
    var refreshes = refreshesOfTwoAccounts();
    refreshes.put(asked(ACME, CHECK, 0));
    refreshes.put(asked(GLOBEX, CHECK, 1));
    ports().accounts().replace(Accounts.acme().close(NOW));
    assertThat(refreshes.waiting(NOW, 9)).containsExactly(asked(GLOBEX, CHECK, 1));
    ports().accounts().replace(Accounts.acme());
    assertThat(refreshes.waiting(NOW, 1)).containsExactly(asked(ACME, CHECK, 0));
  }

  @Test
  default void a_refresh_that_one_handle_has_claimed_does_not_wait_for_another() {
    var refreshes = refreshesOfTwoAccounts();
    refreshes.put(asked(ACME, CHECK, 0));
    var claimed = anotherHandle().checkRefreshes().waiting(NOW, 1).getFirst();
    anotherHandle().checkRefreshes().put(claimed.in(RefreshStatus.PROCESSING, NOW));
    assertThat(refreshes.waiting(NOW, 1)).isEmpty();
    assertThat(refreshes.find(ACME, Set.of(CHECK)))
        .isEqualTo(Map.of(CHECK, claimed.in(RefreshStatus.PROCESSING, NOW)));
  }
}
