package io.caseport.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CaseListContract;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.domain.cases.SearchWords;
import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index comes to what is there already. */
class SearchUpgradeTest {

  @Test
  void cases_of_a_version_that_could_not_search_are_found(@TempDir Path path) {
    try (var folder = StoreFolder.in(path)) {
      var old = folder.openPorts();
      old.accounts().add(Accounts.acme());
      var first = Cases.opened();
      old.cases().add(first, Cases.firstMessage(first));
      old.cases()
          .replace(first.customerReplied(List.of(), first.createdAt()), Cases.message(first, 2));
    }
    try (var folder = StoreFolder.existing(path)) {
      for (var table : new String[] {"case_gram", "case_search", "case_block", "unindexed_case"}) {
        folder.tamper("DROP TABLE " + table);
      }
      folder.tamper("DELETE FROM flyway_schema_history WHERE version IN ('7', '11')");
      var ports = folder.openPorts();
      var words = SearchWords.of("fire message 2");
      for (int expected : new int[] {1, 0}) {
        assertThat(
                ports
                    .caseIndex()
                    .find(Accounts.ACME, words, CaseListContract.ALL_CASES, Optional.empty(), 9)
                    .cases())
            .hasSize(1);
        assertThat(ports.caseIndex().catchUp(9)).isEqualTo(expected);
      }
    }
  }

  @Test
  void a_damaged_case_does_not_keep_others_from_the_index(@TempDir Path path) {
    try (var folder = StoreFolder.in(path)) {
      var ports = folder.openPorts();
      ports.accounts().add(Accounts.acme());
      for (int number = 1; number <= 3; number++) {
        var opened = Cases.numbered(Accounts.ACME, number);
        ports.cases().add(opened, Cases.firstMessage(opened));
      }
      folder.tamper("UPDATE support_case SET subject = 'x' WHERE case_id LIKE '%1'");
      folder.tamper("UPDATE communication SET body = 'x' WHERE case_id LIKE '%2'");
      assertThat(ports.caseIndex().catchUp(9)).isEqualTo(3);
      assertThat(ports.caseIndex().catchUp(9)).isZero();
    }
  }
}
