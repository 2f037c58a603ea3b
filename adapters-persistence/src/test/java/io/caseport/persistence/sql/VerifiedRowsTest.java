package io.caseport.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.SupportCase;
import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifiedRowsTest {
  private static final SupportCase CASE = Cases.opened();

  private StoreFolder folder;
  private DrivenPorts ports;

  @BeforeEach
  void open(@TempDir Path path) {
    folder = StoreFolder.in(path);
    ports = folder.openPorts();
    ports.accounts().add(Accounts.acme());
    ports.cases().add(CASE, Cases.firstMessage(CASE));
    assertThat(list(ports)).containsExactly(CASE);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void a_row_that_another_program_changed_is_read_anew() {
    var resolved = CASE.resolve(CASE.createdAt());
    folder.openPorts().cases().replace(resolved);
    assertThat(list(ports)).containsExactly(resolved);
  }

  @Test
  void a_list_of_known_and_new_rows_is_whole_and_in_order() {
    var second = Cases.numbered(Accounts.ACME, 2);
    folder.openPorts().cases().add(second, Cases.firstMessage(second));
    assertThat(list(ports)).containsExactly(second, CASE);
  }

  @Test
  void a_row_that_another_program_removed_is_gone() {
    folder.tamper("DELETE FROM communication");
    folder.tamper("DELETE FROM support_case");
    assertThat(list(ports)).isEmpty();
  }

  @Test
  void what_was_verified_is_served_as_it_was_and_refused_by_who_has_not_seen_it() {
    folder.tamper("UPDATE support_case SET subject = 'forged'");
    assertThat(list(ports)).containsExactly(CASE);
    assertThatThrownBy(() -> list(folder.openPorts())).isInstanceOf(StoreFailure.Damaged.class);
    assertThatThrownBy(() -> ports.cases().find(Accounts.ACME, CASE.id()))
        .isInstanceOf(StoreFailure.Damaged.class);
  }

  private static List<SupportCase> list(DrivenPorts ports) {
    var all = new CaseFilter(Set.of(), Optional.empty(), TimeSpan.always(), true, Optional.empty());
    return ports.cases().list(Accounts.ACME, all, Optional.empty(), 9);
  }
}
