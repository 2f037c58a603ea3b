package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Handlings;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.desk.CaseNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link DeskRecords}. */
public interface DeskRecordsContract extends StoreContract {
  CaseKey NOTED = Cases.numbered(ACME, 1).key();
  CaseKey SAME_ID_ELSEWHERE = new CaseKey(GLOBEX, NOTED.id());

  static CaseNote note(CaseKey on, int number) {
    return new CaseNote(
        on,
        number,
        number % 2 == 0 ? Handlings.ANN : Handlings.BOB,
        number + NastyTexts.MIXED,
        ManualClock.START.plusMillis(number));
  }

  @Test
  default void notes_come_back_as_they_were_added_newest_first() {
    var records = portsWithTwoAccounts().deskRecords();
    for (int number = 1; number <= 4; number++) {
      records.add(note(NOTED, number));
    }
    records.add(note(SAME_ID_ELSEWHERE, 1));
    assertThat(records.countNotes(NOTED)).isEqualTo(4);
    assertThat(records.countNotes(SAME_ID_ELSEWHERE)).isEqualTo(1);
    assertThat(records.notes(NOTED, Optional.empty(), 3))
        .containsExactly(note(NOTED, 4), note(NOTED, 3), note(NOTED, 2));
    assertThat(records.notes(NOTED, Optional.of(2), 3)).containsExactly(note(NOTED, 1));
    assertThat(records.notes(NOTED, Optional.of(1), 3)).isEmpty();
  }

  @Test
  default void a_number_is_given_to_one_note() {
    var ports = portsWithTwoAccounts();
    var records = ports.deskRecords();
    records.add(note(NOTED, 1));
    assertThatExceptionOfType(StoreFailure.IdentifierTaken.class)
        .isThrownBy(() -> records.add(note(NOTED, 1)));
    assertThat(records.countNotes(NOTED)).isEqualTo(1);
  }

  @Test
  default void the_authors_of_those_messages_are_told_that_have_one() {
    var records = portsWithTwoAccounts().deskRecords();
    records.addAuthor(NOTED, 2, Handlings.ANN);
    records.addAuthor(NOTED, 3, Handlings.BOB);
    records.addAuthor(NOTED, 5, Handlings.BOB);
    records.addAuthor(SAME_ID_ELSEWHERE, 4, Handlings.ANN);
    assertThat(records.authors(NOTED, List.of(5, 4, 2, 1)))
        .isEqualTo(Map.of(2, Handlings.ANN, 5, Handlings.BOB));
    assertThat(records.authors(NOTED, List.of())).isEmpty();
  }

  @Test
  default void a_message_has_one_author() {
    var records = portsWithTwoAccounts().deskRecords();
    records.addAuthor(NOTED, 2, Handlings.ANN);
    assertThatExceptionOfType(StoreFailure.IdentifierTaken.class)
        .isThrownBy(() -> records.addAuthor(NOTED, 2, Handlings.BOB));
    assertThat(records.authors(NOTED, List.of(2))).isEqualTo(Map.of(2, Handlings.ANN));
  }

  @Test
  default void what_is_undone_was_not_written() {
    var ports = portsWithTwoAccounts();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .write(
                        () -> {
                          ports.deskRecords().add(note(NOTED, 1));
                          ports.deskRecords().addAuthor(NOTED, 2, Handlings.ANN);
                          throw new IllegalStateException("undone");
                        }));
    assertThat(ports.deskRecords().countNotes(NOTED)).isZero();
    assertThat(ports.deskRecords().authors(NOTED, List.of(2))).isEmpty();
  }
}
