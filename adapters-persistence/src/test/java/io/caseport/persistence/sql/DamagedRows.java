package io.caseport.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Advice;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.Grantee;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the disk changed is never served as if it had been written. */
abstract class DamagedRows {
  private static final SupportCase CASE = Cases.opened();
  private static final Pattern ZEROS = Pattern.compile("zeros\\((\\d+)\\)");
  private static final Attachment FILE = Files.named(Accounts.ACME, "a.bin", Files.bytes(100));

  private DrivenPorts ports;

  /** A handle on a store that is empty when a test starts. */
  abstract DrivenPorts ports();

  /** Changes the store behind the back of the handle; returns how many rows. */
  abstract int tamper(String sql);

  /** The first column of the first row, as text. */
  abstract String text(String query);

  /** So many bytes in the engine's SQL, all zero. */
  abstract String zeros(int length);

  @BeforeEach
  void add_one_of_each() {
    ports = ports();
    ports.accounts().add(Accounts.acme());
    ports.cases().add(CASE, Cases.firstMessage(CASE));
    ports.attachments().add(FILE);
  }

  private int tamperWith(String table, String change) {
    return tamper("UPDATE " + table + " SET " + ZEROS.matcher(change).replaceAll(this::zerosInSql));
  }

  private String zerosInSql(MatchResult length) {
    return Matcher.quoteReplacement(zeros(Integer.parseInt(length.group(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display_id = '170000000000002'",
        "subject = subject || ' '",
        "issue_type = 'CUSTOMER_SERVICE'",
        "service_code = 'general-infp'",
        "category_code = 'using-awt'",
        "severity = 'CRITICAL'",
        "severity = 'MOST_DIRE'",
        "language = 'eo'",
        "submitted_by = 'janf@example.com'",
        "cc_emails = '[\"eve@example.com\"]'",
        "cc_emails = '[\"eve@'",
        "status = 'REOPENED'",
        "created_at = created_at + 1",
        "resolved_at = created_at",
        "communications = 2",
        "version = 2",
        "digest = zeros(32)",
        "digest = zeros(0)"
      })
  void a_changed_column_of_a_case_is_damage(String change) {
    assertThat(tamperWith("support_case", change)).isEqualTo(1);
    assertDamaged(() -> ports.cases().find(Accounts.ACME, CASE.id()));
    var all = new CaseFilter(Set.of(), Optional.empty(), TimeSpan.always(), true, Optional.empty());
    assertDamaged(() -> ports.cases().list(Accounts.ACME, all, Optional.empty(), 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body = body || ' '",
        "submitted_by = 'janf@example.com'",
        "attachments = '[{\"id\":\"attachment-1\",\"fileName\":\"a\"}]'",
        "created_at = created_at + 1",
        "digest = zeros(32)"
      })
  void a_changed_column_of_a_communication_is_damage(String change) {
    assertThat(tamperWith("communication", change)).isEqualTo(1);
    assertDamaged(
        () ->
            ports
                .cases()
                .communications(Accounts.ACME, CASE.id(), TimeSpan.always(), Optional.empty(), 9));
    assertDamaged(() -> ports.cases().recentCommunications(List.of(CASE), 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file_name = 'b.bin'",
        "content_id = replace(content_id, 'a', 'b')",
        "content_id = 'x'",
        "size = 99",
        "digest = zeros(32)"
      })
  void a_changed_column_of_an_attachment_is_damage(String change) {
    assertThat(tamperWith("attachment", change)).isEqualTo(1);
    assertDamaged(() -> ports.attachments().find(Accounts.ACME, FILE.id()));
  }

  @Test
  void a_row_in_the_place_of_another_is_damage() {
    var second = Cases.numbered(Accounts.ACME, 2);
    ports.cases().add(second, Cases.firstMessage(second));
    tamper("UPDATE support_case SET case_id = 'x' WHERE case_id = '" + CASE.id() + "'");
    tamper(
        "UPDATE support_case SET case_id = '%s' WHERE case_id = '%s'"
            .formatted(CASE.id(), second.id()));
    assertDamaged(() -> ports.cases().find(Accounts.ACME, CASE.id()));
  }

  @Test
  void a_stored_policy_that_cannot_be_read_is_damage() {
    tamper(
        """
        INSERT INTO inline_policy VALUES ('%s', 'USER', 'AIDA1', 'p', 'p', '{"Version"')
        """
            .formatted(Accounts.ACME));
    var jane = new Grantee.OfUser(Accounts.ACME, new UniqueId("AIDA1"));
    assertDamaged(() -> ports.policies().inlineOf(jane));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"status = 'MOST_DIRE'", "told = '[\"Red\"'", "told = '[1]'", "savings = -1"})
  void a_stored_resource_of_a_check_that_cannot_be_read_is_damage(String change) {
    var found = Advice.resource("found", ResourceStatus.ERROR);
    ports.checkResults().putResources(Accounts.ACME, Advice.CHECK, List.of(found));
    assertThat(tamperWith("advised_resource", change)).isEqualTo(1);
    assertDamaged(
        () -> ports.checkResults().findResources(Accounts.ACME, Advice.CHECK, Set.of(found.id())));
  }

  @Test
  void a_damaged_case_does_not_keep_others_from_the_index() {
    for (int number = 2; number <= 3; number++) {
      var opened = Cases.numbered(Accounts.ACME, number);
      ports.cases().add(opened, Cases.firstMessage(opened));
    }
    tamper("UPDATE support_case SET subject = 'x' WHERE case_id LIKE '%1'");
    tamper("UPDATE communication SET body = 'x' WHERE case_id LIKE '%2'");
    assertThat(ports.caseIndex().catchUp(9)).isEqualTo(3);
    assertThat(ports.caseIndex().catchUp(9)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE support_case SET subject = 'x'",
        "UPDATE support_case SET status = 'MOST_DIRE', communications = 99",
        "UPDATE communication SET body = 'x'",
        "UPDATE communication SET attachments = '[{'"
      })
  void a_damaged_case_is_removed_like_any_other(String damage) {
    var second = Cases.numbered(Accounts.ACME, 2);
    ports.cases().add(second, Cases.firstMessage(second));
    ports.caseIndex().catchUp(9);
    tamper(damage + " WHERE case_id = '" + CASE.id() + "'");
    assertThat(ports.cases().removeCreatedBefore(Accounts.ACME, Instant.MAX, 9)).isEqualTo(2);
    for (var table : List.of("support_case", "communication", "case_search", "unindexed_case")) {
      assertThat(text("SELECT count(*) FROM " + table)).as(table).isEqualTo("0");
    }
    ports.cases().add(CASE, Cases.firstMessage(CASE));
    assertThat(ports.caseIndex().catchUp(9)).isOne();
  }

  private static void assertDamaged(ThrowingCallable reading) {
    assertThatThrownBy(reading).isInstanceOf(StoreFailure.Damaged.class);
  }
}
