package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static io.caseport.application.fixture.Advice.CHECK;
import static io.caseport.application.fixture.Advice.OTHER_CHECK;
import static io.caseport.application.fixture.Advice.lifecycle;
import static io.caseport.application.port.out.LifecycleRepository.Scope.ACCOUNT;
import static io.caseport.application.port.out.LifecycleRepository.Scope.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Advice;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.LifecycleStage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link LifecycleRepository}. */
public interface LifecycleRepositoryContract extends StoreContract {
  Lifecycle BEGUN = lifecycle(LifecycleStage.IN_PROGRESS);
  Lifecycle DISMISSED = lifecycle(LifecycleStage.DISMISSED);
  Lifecycle DONE = lifecycle(LifecycleStage.RESOLVED);

  private LifecycleRepository lifecyclesOfTwoAccounts() {
    return portsWithTwoAccounts().lifecycles();
  }

  @Test
  default void a_lifecycle_comes_back_as_it_was_put() {
    var lifecycles = lifecyclesOfTwoAccounts();
    assertThat(lifecycles.find(ACME, ACCOUNT, CHECK)).isEmpty();
    for (LifecycleStage stage : LifecycleStage.values()) {
      var plain =
          new Lifecycle(stage, Optional.empty(), Optional.empty(), Instant.EPOCH, "arn:aws:root");
      var odd =
          new Lifecycle(
              stage,
              Optional.of(NastyTexts.MIXED + NastyTexts.CONTROLS + NastyTexts.LONGEST),
              Optional.of(""),
              Instant.parse("9999-12-31T23:59:59.999Z"),
              NastyTexts.MIXED);
      for (Lifecycle each : List.of(plain, odd)) {
        lifecycles.put(ACME, ORGANIZATION, CHECK, each);
        assertThat(lifecycles.find(ACME, ORGANIZATION, CHECK)).contains(each);
        assertThat(lifecycles.all(ACME, ORGANIZATION)).isEqualTo(Map.of(CHECK, each));
      }
    }
  }

  @Test
  default void a_lifecycle_is_found_by_its_exact_check_in_its_account() {
    var lifecycles = lifecyclesOfTwoAccounts();
    lifecycles.put(ACME, ACCOUNT, CHECK, BEGUN);
    assertThat(lifecycles.find(GLOBEX, ACCOUNT, CHECK)).isEmpty();
    assertThat(lifecycles.all(GLOBEX, ACCOUNT)).isEmpty();
    assertThat(lifecycles.find(ACME, ACCOUNT, new CheckId(CHECK.value().toUpperCase(Locale.ROOT))))
        .isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(lifecycles.find(ACME, ACCOUNT, new CheckId(name))).isEmpty();
    }
  }

  @Test
  default void what_is_said_for_an_account_is_not_said_for_its_organization() {
    var lifecycles = lifecyclesOfTwoAccounts();
    lifecycles.put(ACME, ACCOUNT, CHECK, BEGUN);
    assertThat(lifecycles.find(ACME, ORGANIZATION, CHECK)).isEmpty();
    lifecycles.put(ACME, ORGANIZATION, CHECK, DISMISSED);
    lifecycles.put(ACME, ORGANIZATION, OTHER_CHECK, DONE);
    assertThat(lifecycles.all(ACME, ACCOUNT)).isEqualTo(Map.of(CHECK, BEGUN));
    assertThat(lifecycles.all(ACME, ORGANIZATION))
        .isEqualTo(Map.of(CHECK, DISMISSED, OTHER_CHECK, DONE));
  }

  @Test
  default void a_lifecycle_takes_the_place_of_the_one_before_and_of_no_other() {
    var lifecycles = lifecyclesOfTwoAccounts();
    lifecycles.put(ACME, ACCOUNT, CHECK, BEGUN);
    lifecycles.put(ACME, ACCOUNT, OTHER_CHECK, BEGUN);
    lifecycles.put(GLOBEX, ACCOUNT, CHECK, BEGUN);
    lifecycles.put(ACME, ACCOUNT, CHECK, DONE);
    assertThat(lifecycles.all(ACME, ACCOUNT)).isEqualTo(Map.of(CHECK, DONE, OTHER_CHECK, BEGUN));
    assertThat(lifecycles.all(GLOBEX, ACCOUNT)).isEqualTo(Map.of(CHECK, BEGUN));
  }

  @Test
  default void what_some_accounts_have_said_for_themselves_is_told_of_these_alone() {
    var lifecycles = lifecyclesOfTwoAccounts();
    var third = new AccountId("777788889999");
    ports().accounts().add(Advice.member(third, ACME));
    lifecycles.put(ACME, ACCOUNT, CHECK, BEGUN);
    lifecycles.put(ACME, ORGANIZATION, CHECK, DONE);
    lifecycles.put(GLOBEX, ACCOUNT, CHECK, DISMISSED);
    lifecycles.put(third, ACCOUNT, CHECK, DONE);
    lifecycles.put(third, ACCOUNT, OTHER_CHECK, BEGUN);
    assertThat(lifecycles.ofAccounts(Set.of(ACME, third), CHECK))
        .isEqualTo(Map.of(ACME, BEGUN, third, DONE));
    assertThat(lifecycles.ofAccounts(Set.of(ACME, GLOBEX), OTHER_CHECK)).isEmpty();
    assertThat(lifecycles.ofAccounts(Set.of(), CHECK)).isEmpty();
  }

  @Test
  default void what_very_many_accounts_have_said_is_told_at_once() {
    var lifecycles = lifecyclesOfTwoAccounts();
    var all = new HashMap<AccountId, Lifecycle>();
    for (int i = 0; i < 1_100; i++) {
      all.put(new AccountId("%012d".formatted(i)), i % 2 == 0 ? BEGUN : DONE);
    }
    ports()
        .unitOfWork()
        .write(() -> all.forEach((account, one) -> lifecycles.put(account, ACCOUNT, CHECK, one)));
    assertThat(lifecycles.ofAccounts(all.keySet(), CHECK)).isEqualTo(all);
  }

  @Test
  default void lifecycles_written_through_one_handle_are_seen_through_another() {
    var lifecycles = lifecyclesOfTwoAccounts();
    lifecycles.put(ACME, ACCOUNT, CHECK, BEGUN);
    anotherHandle().lifecycles().put(ACME, ACCOUNT, CHECK, DONE);
    assertThat(lifecycles.find(ACME, ACCOUNT, CHECK)).contains(DONE);
  }
}
