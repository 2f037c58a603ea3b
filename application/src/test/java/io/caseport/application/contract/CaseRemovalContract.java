package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.CaseRepository.OldestCase;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Taking old cases away. */
public interface CaseRemovalContract extends StoreContract {

  private static SupportCase open(
      DrivenPorts ports, AccountId account, int number, Instant at, Attachment... files) {
    var listed = List.of(files).stream().map(Files::listed).toList();
    var opened = Cases.createdAt(account, number, at);
    ports.cases().add(opened, Cases.carrying(Cases.firstMessage(opened), listed));
    return opened;
  }

  private static List<SupportCase> casesOf(DrivenPorts ports, AccountId account) {
    return ports.cases().list(account, CaseListContract.ALL_CASES, Optional.empty(), 99);
  }

  private static List<SupportCase> found(DrivenPorts ports, String words) {
    return ports
        .caseIndex()
        .find(ACME, Optional.of(SearchWords.of(words)), CaseIndexContract.ALL, Optional.empty(), 99)
        .cases();
  }

  @Test
  default void each_account_has_its_oldest_case() {
    var ports = portsWithTwoAccounts();
    var moment = ManualClock.START;
    open(ports, ACME, 1, moment.plusMillis(1));
    open(ports, ACME, 2, moment);
    var acme = new OldestCase(ACME, Optional.of(moment));
    var globex = new OldestCase(GLOBEX, Optional.empty());
    assertThat(ports.cases().oldestCases(Optional.empty(), 9)).containsExactly(acme, globex);
    assertThat(ports.cases().oldestCases(Optional.empty(), 1)).containsExactly(acme);
    assertThat(ports.cases().oldestCases(Optional.of(ACME), 1)).containsExactly(globex);
    assertThat(ports.cases().oldestCases(Optional.of(GLOBEX), 1)).isEmpty();
  }

  @Test
  default void cases_from_before_a_moment_go_oldest_first_and_a_few_at_a_time() {
    var ports = portsWithTwoAccounts();
    var moment = ManualClock.START;
    var theirs = open(ports, GLOBEX, 9, moment.minusMillis(9));
    var stays = open(ports, ACME, 1, moment);
    var last = open(ports, ACME, 2, moment.minusMillis(1));
    open(ports, ACME, 3, moment.minusMillis(3));
    open(ports, ACME, 4, moment.minusMillis(2));
    assertThat(ports.cases().removeCreatedBefore(ACME, moment, 2)).isEqualTo(2);
    assertThat(casesOf(ports, ACME)).containsExactly(stays, last);
    assertThat(anotherHandle().cases().removeCreatedBefore(ACME, moment, 2)).isEqualTo(1);
    assertThat(ports.cases().removeCreatedBefore(ACME, moment, 2)).isZero();
    assertThat(casesOf(ports, ACME)).containsExactly(stays);
    assertThat(casesOf(ports, GLOBEX)).containsExactly(theirs);
    assertThat(messages(ports, last)).isEmpty();
    assertThat(messages(ports, stays)).hasSize(1);
    assertThat(messages(ports, theirs)).hasSize(1);
  }

  private static List<?> messages(DrivenPorts ports, SupportCase on) {
    return ports
        .cases()
        .communications(on.accountId(), on.id(), TimeSpan.always(), Optional.empty(), 9);
  }

  @Test
  default void several_may_remove_at_once() throws Exception {
    var ports = portsWithTwoAccounts();
    var moment = ManualClock.START;
    for (int number = 1; number <= 30; number++) {
      open(ports, ACME, number, moment.minusMillis(number));
    }
    var stays = open(ports, ACME, 31, moment);
    try (var executor = Executors.newFixedThreadPool(2)) {
      var removals =
          List.of(
              executor.submit(() -> removeAll(ports, moment)),
              executor.submit(() -> removeAll(anotherHandle(), moment)));
      assertThat(removals.get(0).get() + removals.get(1).get()).isEqualTo(30);
    }
    assertThat(casesOf(ports, ACME)).containsExactly(stays);
  }

  private static int removeAll(DrivenPorts ports, Instant moment) {
    int all = 0;
    int some;
    do {
      some = ports.cases().removeCreatedBefore(ACME, moment, 3);
      all += some;
    } while (some > 0);
    return all;
  }

  @Test
  default void a_file_goes_with_the_last_case_that_carries_it() {
    var ports = portsWithTwoAccounts();
    var one = Files.named(ACME, "on one", new byte[] {1});
    var both = Files.named(ACME, "on both", new byte[] {2});
    var unsent = Files.named(ACME, "on none", new byte[] {3});
    List.of(one, both, unsent).forEach(ports.attachments()::add);
    var moment = ManualClock.START;
    open(ports, ACME, 1, moment.minusMillis(2), one, both);
    open(ports, ACME, 2, moment.minusMillis(1), both);
    assertThat(ports.cases().removeCreatedBefore(ACME, moment, 1)).isEqualTo(1);
    assertThat(ports.attachments().find(ACME, one.id())).isEmpty();
    assertThat(ports.attachments().find(ACME, both.id())).contains(both);
    assertThat(ports.cases().removeCreatedBefore(ACME, moment, 1)).isEqualTo(1);
    assertThat(ports.attachments().find(ACME, both.id())).isEmpty();
    assertThat(ports.attachments().find(ACME, unsent.id())).contains(unsent);
  }

  @Test
  default void what_is_removed_is_found_by_nobody_and_its_names_are_free() {
    var ports = portsWithTwoAccounts();
    var moment = ManualClock.START;
    open(ports, ACME, 1, moment.minusMillis(2));
    ports.caseIndex().catchUp(9);
    open(ports, ACME, 2, moment.minusMillis(1));
    var stays = open(ports, ACME, 3, moment);
    assertThat(found(ports, "printer fire")).hasSize(3);
    assertThat(ports.cases().removeCreatedBefore(ACME, moment, 9)).isEqualTo(2);
    for (int round = 0; round < 2; round++) {
      assertThat(found(ports, "printer fire")).containsExactly(stays);
      ports.caseIndex().catchUp(9);
    }
    var again = Cases.like(Cases.createdAt(ACME, 1, moment)).subject("The kettle").build();
    ports.cases().add(again, Cases.firstMessage(again));
    ports.caseIndex().catchUp(9);
    assertThat(found(ports, "printer")).containsExactly(stays);
    assertThat(found(ports, "kettle")).containsExactly(again);
  }
}
