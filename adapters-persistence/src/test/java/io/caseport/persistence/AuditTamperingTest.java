package io.caseport.persistence;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.audit.AuditOversightService;
import io.caseport.application.fixture.AuditEvents;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AuditOversight.Fault;
import io.caseport.application.port.in.AuditOversight.Kind;
import io.caseport.application.port.in.AuditOversight.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody does to the audit trail in the file itself, a verification notices it. */
class AuditTamperingTest {
  private static final String THIRD = "(SELECT event_id FROM audit_link WHERE number = 3)";

  @TempDir private Path folder;
  private StoreFolder store;
  private AuditOversightService oversight;

  @BeforeEach
  void fill() {
    store = StoreFolder.in(folder);
    var ports = store.openPorts();
    oversight =
        new AuditOversightService(
            ports.auditRecords(), ports.unitOfWork(), new PageTokens(new PlainSecretVault()));
    for (int second = 1; second <= 6; second++) {
      var account = second % 2 == 0 ? ACME : GLOBEX;
      var record =
          second == 3
              ? AuditEvents.of(account, second, "ResolveCase", false, "eve", Optional.of("Denied"))
              : AuditEvents.change(account, second);
      ports.unitOfWork().write(() -> ports.auditRecords().append(record));
    }
    oversight.sealSome();
    assertThat(verified().fault()).isEmpty();
  }

  private Verification verified() {
    return oversight.verify(Optional.empty(), _ -> {});
  }

  private void assertFault(Kind kind, long place) {
    assertThat(verified().fault()).isPresent();
    var fault = verified().fault().orElseThrow();
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.place()).isEqualTo(place);
    assertThat(fault.event().isPresent()).isEqualTo(kind != Kind.CHAIN && kind != Kind.CUT_OFF);
  }

  static List<String> columns() {
    return columnsOf("audit_record");
  }

  static List<String> columnsOfLinks() {
    return columnsOf("audit_link");
  }

  private static List<String> columnsOf(String table) {
    try {
      var folder = Files.createTempDirectory("caseport-columns");
      var store = StoreFolder.in(folder);
      return List.of(
          RawDatabase.text(
                  store.database(),
                  "SELECT group_concat(name) FROM pragma_table_info('" + table + "')")
              .split(",", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_change_of_any_column_of_a_record_is_noticed(String column) {
    var changed =
        column.equals("read_only")
            ? "NOT read_only"
            : column.equals("event_id") ? "'019cebab-8995-767b-87c1-c2b7cea9794f'" : "'x'";
    assertThat(
            store.tamper(
                "UPDATE audit_record SET "
                    + column
                    + " = "
                    + changed
                    + " WHERE event_id = "
                    + THIRD))
        .isEqualTo(1);
    boolean isKey = column.equals("event_id") || column.equals("account_id");
    assertFault(isKey ? Kind.MISSING : Kind.CHANGED, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user_name", "access_key", "error_code"})
  void that_a_value_was_taken_away_is_noticed(String column) {
    store.tamper("UPDATE audit_record SET " + column + " = NULL WHERE event_id = " + THIRD);
    assertFault(Kind.CHANGED, 3);
  }

  @ParameterizedTest
  @MethodSource("columnsOfLinks")
  void a_change_of_any_column_of_a_place_is_noticed(String column) {
    var changed = column.equals("number") ? "33" : "'x'";
    assertThat(
            store.tamper("UPDATE audit_link SET " + column + " = " + changed + " WHERE number = 3"))
        .isEqualTo(1);
    assertFault(Kind.CHAIN, 3);
  }

  @Test
  void a_record_that_was_taken_out_is_noticed() {
    store.tamper("DELETE FROM audit_record WHERE event_id = " + THIRD);
    assertFault(Kind.MISSING, 3);
  }

  @Test
  void a_record_that_was_taken_out_together_with_its_place_is_noticed() {
    store.tamper("DELETE FROM audit_record WHERE event_id = " + THIRD);
    store.tamper("DELETE FROM audit_link WHERE number = 3");
    assertFault(Kind.CHAIN, 3);
    store.tamper("UPDATE audit_link SET number = number - 1 WHERE number > 3");
    assertFault(Kind.CHAIN, 3);
  }

  @Test
  void a_place_that_is_said_to_be_of_another_account_is_noticed() {
    store.tamper("DELETE FROM audit_record WHERE event_id = " + THIRD);
    store.tamper("UPDATE audit_link SET account_id = '999999999999' WHERE number = 3");
    assertFault(Kind.CHAIN, 3);
  }

  @Test
  void a_record_that_was_put_in_is_noticed() {
    store.tamper(
        """
        INSERT INTO audit_record
        SELECT account_id, '019cebab-8995-767b-87c1-c2b7cea9794f', event_source, event_name,
          read_only, user_name, access_key, error_code, event
        FROM audit_record WHERE event_id =\
        """
            + THIRD);
    assertFault(Kind.ADDED, 6);
  }

  @Test
  void records_that_were_swapped_are_noticed() {
    store.tamper(
        """
        UPDATE audit_record SET event_name = CASE event_name
          WHEN 'CreateCase' THEN 'ResolveCase' ELSE 'CreateCase' END
        WHERE event_id IN (SELECT event_id FROM audit_link WHERE number IN (1, 3))\
        """);
    assertFault(Kind.CHANGED, 1);
  }

  @Test
  void places_that_were_swapped_are_noticed() {
    store.tamper(
        "UPDATE audit_link SET number = CASE number WHEN 2 THEN -3 ELSE -2 END"
            + " WHERE number IN (2, 3)");
    store.tamper("UPDATE audit_link SET number = -number WHERE number < 0");
    assertFault(Kind.CHAIN, 2);
  }

  @Test
  void an_end_that_was_cut_off_is_noticed_by_who_has_noted_the_head() {
    var head = Optional.of(verified().head());
    store.tamper(
        "DELETE FROM audit_record WHERE event_id IN"
            + " (SELECT event_id FROM audit_link WHERE number > 4)");
    store.tamper("DELETE FROM audit_link WHERE number > 4");
    assertThat(verified().fault()).isEmpty();
    assertThat(oversight.verify(head, _ -> {}).fault())
        .contains(new Fault(Kind.CUT_OFF, 4, Optional.empty(), Optional.empty()));
  }

  @Test
  void what_was_changed_before_it_was_sealed_is_noticed_once_it_is() {
    var ports = store.openPorts();
    var late = AuditEvents.change(ACME, 9);
    ports.unitOfWork().write(() -> ports.auditRecords().append(late));
    store.tamper(
        "UPDATE audit_record SET user_name = 'mallory' WHERE event_id = '" + late.id() + "'");
    oversight.sealSome();
    assertFault(Kind.CHANGED, 7);
  }
}
