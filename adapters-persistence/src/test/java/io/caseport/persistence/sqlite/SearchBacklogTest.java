package io.caseport.persistence.sqlite;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.port.out.CaseIndex.Found;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches, while very many cases are not in the index yet. */
class SearchBacklogTest {
  private static final int MANY = 3_000;

  private StoreFolder folder;
  private DrivenPorts ports;

  @BeforeEach
  void open_many_cases_of_one_account_and_one_of_another(@TempDir Path path) {
    folder = StoreFolder.in(path);
    ports = folder.openPorts();
    ports.accounts().add(Accounts.acme());
    ports.accounts().add(Accounts.globex());
    ports
        .unitOfWork()
        .write(
            () -> {
              for (int number = 1; number <= MANY; number++) {
                open(ACME, number, number == 1 ? "Needle" : "Hay");
              }
              open(GLOBEX, 1, "Needle");
              return MANY;
            });
  }

  @AfterEach
  void close() {
    folder.close();
  }

  private void open(AccountId account, int number, String subject) {
    var opened = Cases.like(Cases.numbered(account, number)).subject(subject).build();
    ports.cases().add(opened, Cases.firstMessage(opened));
  }

  @Test
  void a_search_comes_back_before_it_has_looked_through_all_and_goes_on_from_there() {
    var first = find(Optional.empty());
    assertThat(first.cases()).isEmpty();
    assertThat(first.goOn()).isPresent();
    assertThat(find(first.goOn()).cases())
        .extracting(SupportCase::id)
        .containsExactly(Cases.numbered(ACME, 1).id());
  }

  @Test
  void what_is_indexed_is_found_at_once() {
    while (ports.caseIndex().catchUp(500) > 0) {
      assertThat(find(Optional.empty()).cases()).hasSizeLessThan(2);
    }
    var all = find(Optional.empty());
    assertThat(all.goOn()).isEmpty();
    assertThat(all.cases())
        .extracting(SupportCase::id)
        .containsExactly(Cases.numbered(ACME, 1).id());
  }

  @Test
  void accounts_take_turns_and_their_newest_cases_come_first() {
    assertThat(ports.caseIndex().catchUp(100)).isEqualTo(100);
    assertThat(unindexed(ACME)).isEqualTo(MANY - 100);
    assertThat(
            RawDatabase.text(
                folder.database(),
                "SELECT max(case_id) FROM unindexed_case WHERE account_id = '" + ACME + "'"))
        .isEqualTo(Cases.numbered(ACME, MANY - 100).id().value());
    assertThat(unindexed(GLOBEX)).isEqualTo(1);
    assertThat(ports.caseIndex().catchUp(100)).isEqualTo(100);
    assertThat(unindexed(GLOBEX)).isZero();
  }

  @Test
  void marks_of_cases_that_are_gone_do_not_stay() {
    RawDatabase.update(
        folder.database(),
        """
        INSERT INTO unindexed_case (account_id, case_id)
        SELECT account_id, 'a' || case_id FROM support_case
        """);
    int indexed = 0;
    for (int some = 500; some == 500; indexed += some) {
      some = ports.caseIndex().catchUp(500);
    }
    assertThat(indexed).isEqualTo(2 * (MANY + 1));
    assertThat(unindexed(ACME) + unindexed(GLOBEX)).isZero();
    assertThat(find(Optional.empty()).cases()).hasSize(1);
  }

  private int unindexed(AccountId account) {
    return Integer.parseInt(
        RawDatabase.text(
            folder.database(),
            "SELECT count(*) FROM unindexed_case WHERE account_id = '" + account + "'"));
  }

  @Test
  void the_oldest_come_first_before_and_after_they_are_indexed() {
    var oldest = Cases.numbered(ACME, 1).id();
    var newest = Cases.numbered(ACME, MANY).id();
    var hay = Optional.of(SearchWords.of("hay"));
    for (int i = 0; i < 2; i++) {
      assertThat(find(SearchWords.of("needle"), Optional.empty()).cases())
          .extracting(SupportCase::id)
          .containsExactly(oldest);
      var last = new CasePosition(Cases.numbered(ACME, MANY - 1).createdAt(), oldest);
      assertThat(
              ports
                  .caseIndex()
                  .find(ACME, hay, order(CaseOrder.OLDEST_FIRST), Optional.of(last), 10)
                  .cases())
          .extracting(SupportCase::id)
          .endsWith(newest);
      while (ports.caseIndex().catchUp(500) > 0) {}
    }
  }

  private Found find(SearchWords words, Optional<CasePosition> after) {
    return ports
        .caseIndex()
        .find(ACME, Optional.of(words), order(CaseOrder.OLDEST_FIRST), after, 10);
  }

  private static Wanted order(CaseOrder order) {
    return new Wanted(TimeSpan.always(), CaseTraits.ANY, order);
  }

  private Found find(Optional<CasePosition> after) {
    return ports
        .caseIndex()
        .find(
            ACME, Optional.of(SearchWords.of("needle")), order(CaseOrder.NEWEST_FIRST), after, 10);
  }
}
