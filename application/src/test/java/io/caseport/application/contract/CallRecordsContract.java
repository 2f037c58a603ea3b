package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CallRecords.Answer;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The promises of {@link CallRecords}. */
public interface CallRecordsContract extends StoreContract {

  private CallRecords recordsOfTwoAccounts() {
    return portsWithTwoAccounts().callRecords();
  }

  @Test
  default void an_answer_comes_back_byte_for_byte() {
    var records = recordsOfTwoAccounts();
    var moment = Instant.parse("9999-12-31T23:59:59.999Z");
    records.add(ACME, "empty", new Answer(new byte[0], moment));
    records.add(ACME, "long", new Answer(Files.bytes(1_000_000), ManualClock.START));
    var empty = records.find(ACME, "empty").orElseThrow();
    assertThat(empty.sealed()).isEmpty();
    assertThat(empty.givenAt()).isEqualTo(moment);
    var large = records.find(ACME, "long").orElseThrow();
    assertThat(large.sealed()).isEqualTo(Files.bytes(1_000_000));
    assertThat(large.givenAt()).isEqualTo(ManualClock.START);
  }

  @Test
  default void the_bytes_of_an_answer_that_a_caller_holds_are_not_the_stored_ones() {
    var records = recordsOfTwoAccounts();
    var given = new byte[] {1, 2};
    records.add(ACME, "key", new Answer(given, ManualClock.START));
    given[0] = 99;
    var loaded = records.find(ACME, "key").orElseThrow().sealed();
    assertThat(loaded).containsExactly(1, 2);
    loaded[1] = 99;
    assertThat(records.find(ACME, "key").orElseThrow().sealed()).containsExactly(1, 2);
  }

  @Test
  default void an_answer_is_found_by_its_exact_key_and_in_its_account() {
    var records = recordsOfTwoAccounts();
    records.add(ACME, "Key", answer(1, ManualClock.START));
    records.add(GLOBEX, "Key", answer(2, ManualClock.START));
    records.add(ACME, "kEY", answer(3, ManualClock.START));
    records.add(ACME, NastyTexts.MIXED, answer(4, ManualClock.START));
    assertThat(valueOf(records, ACME, "Key")).isEqualTo(1);
    assertThat(valueOf(records, GLOBEX, "Key")).isEqualTo(2);
    assertThat(valueOf(records, ACME, "kEY")).isEqualTo(3);
    assertThat(valueOf(records, ACME, NastyTexts.MIXED)).isEqualTo(4);
    assertThat(records.find(GLOBEX, "kEY")).isEmpty();
    assertThat(records.find(ACME, "key")).isEmpty();
    assertThat(records.find(ACME, "%")).isEmpty();
  }

  @Test
  default void a_key_has_one_answer() {
    var records = recordsOfTwoAccounts();
    records.add(ACME, "key", answer(1, ManualClock.START));
    assertThatThrownBy(() -> records.add(ACME, "key", answer(2, ManualClock.START)))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(valueOf(records, ACME, "key")).isEqualTo(1);
  }

  @Test
  default void old_answers_are_forgotten_a_few_at_a_time() {
    var records = recordsOfTwoAccounts();
    var moment = ManualClock.START;
    for (int i = 1; i <= 5; i++) {
      var account = i % 2 == 0 ? ACME : GLOBEX;
      records.add(account, "old " + i, answer(i, moment.minusMillis(i)));
    }
    records.add(ACME, "on the moment", answer(6, moment));
    records.add(ACME, "young", answer(7, moment.plusMillis(1)));
    assertThat(records.removeBefore(moment, 3)).isEqualTo(3);
    assertThat(records.removeBefore(moment, 3)).isEqualTo(2);
    assertThat(records.removeBefore(moment, 3)).isZero();
    assertThat(records.find(ACME, "old 2")).isEmpty();
    assertThat(records.find(GLOBEX, "old 5")).isEmpty();
    assertThat(valueOf(records, ACME, "on the moment")).isEqualTo(6);
    assertThat(valueOf(records, ACME, "young")).isEqualTo(7);
  }

  @Test
  default void one_answer_is_forgotten_by_its_exact_key_and_in_its_account() {
    var records = recordsOfTwoAccounts();
    records.add(ACME, "Key", answer(1, ManualClock.START));
    records.add(GLOBEX, "Key", answer(2, ManualClock.START));
    records.add(ACME, "kEY", answer(3, ManualClock.START));
    records.remove(ACME, "Key");
    records.remove(ACME, "key");
    assertThat(records.find(ACME, "Key")).isEmpty();
    assertThat(records.find(GLOBEX, "Key")).isPresent();
    assertThat(records.find(ACME, "kEY")).isPresent();
  }

  @Test
  default void a_forgotten_key_may_have_a_new_answer() {
    var records = recordsOfTwoAccounts();
    records.add(ACME, "key", answer(1, ManualClock.START));
    records.removeBefore(ManualClock.START.plusMillis(1), 1);
    records.add(ACME, "key", answer(2, ManualClock.START));
    assertThat(valueOf(records, ACME, "key")).isEqualTo(2);
  }

  @Test
  default void answers_recorded_through_one_handle_are_seen_through_another() {
    var records = recordsOfTwoAccounts();
    records.add(ACME, "key", answer(1, ManualClock.START));
    assertThat(valueOf(anotherHandle().callRecords(), ACME, "key")).isEqualTo(1);
    assertThatThrownBy(
            () -> anotherHandle().callRecords().add(ACME, "key", answer(2, ManualClock.START)))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
  }

  private static Answer answer(int value, Instant givenAt) {
    return new Answer(new byte[] {(byte) value}, givenAt);
  }

  private static int valueOf(CallRecords records, AccountId account, String key) {
    return records.find(account, key).orElseThrow().sealed()[0];
  }
}
