package io.caseport.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportCaseTest {
  private static final Instant CREATED = Instant.parse("2026-02-01T09:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "UNASSIGNED, UNASSIGNED",
    "OPENED, OPENED",
    "WORK_IN_PROGRESS, WORK_IN_PROGRESS",
    "PENDING_CUSTOMER_ACTION, CUSTOMER_ACTION_COMPLETED",
    "CUSTOMER_ACTION_COMPLETED, CUSTOMER_ACTION_COMPLETED",
    "REOPENED, REOPENED",
    "RESOLVED, REOPENED",
  })
  void a_reply_takes_a_case_up_again_and_ends_a_wait_for_the_customer(
      CaseStatus before, CaseStatus after) {
    var replied = in(before, Optional.of(NOW)).customerReplied(List.of(), NOW);
    assertThat(replied.status()).isEqualTo(after);
    assertThat(replied.resolvedAt()).isEmpty();
    assertThat(replied.communications()).isEqualTo(4);
    assertThat(replied.version()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-15T09:00:00Z, 2026-02-15T09:00:00Z, true",
    "2026-02-15T09:00:00Z, 2026-03-01T08:59:59.999Z, true",
    "2026-02-15T09:00:00Z, 2026-03-01T09:00:00Z, true",
    "2026-02-15T09:00:00Z, 2026-03-01T09:00:00.001Z, false",
    "2026-02-15T09:00:00Z, 2027-02-15T09:00:00Z, false",
    "2028-02-20T00:00:00Z, 2028-03-05T00:00:00Z, true",
    "2028-02-20T00:00:00Z, 2028-03-05T00:00:00.001Z, false",
  })
  void a_reply_reopens_a_case_until_fourteen_days_after_its_resolution(
      Instant resolvedAt, Instant now, boolean reopens) {
    var resolved = in(CaseStatus.RESOLVED, Optional.of(resolvedAt));
    if (reopens) {
      assertThat(resolved.customerReplied(List.of(), now).status()).isEqualTo(CaseStatus.REOPENED);
      return;
    }
    var refusal =
        catchThrowableOfType(
            Refusal.CaseNotReopenable.class, () -> resolved.customerReplied(List.of(), now));
    assertThat(refusal.caseId).isEqualTo("case-1");
    assertThat(refusal.resolvedAt).isEqualTo(resolvedAt);
    assertThat(refusal.days).isEqualTo(14);
  }

  @ParameterizedTest
  @EnumSource(value = CaseStatus.class, names = "RESOLVED", mode = EnumSource.Mode.EXCLUDE)
  void resolving_a_case_keeps_the_moment_and_all_but_the_status(CaseStatus before) {
    var open = in(before, Optional.empty());
    var resolved = open.resolve(NOW);
    assertThat(resolved)
        .usingRecursiveComparison()
        .ignoringFields("status", "resolvedAt", "version")
        .isEqualTo(open);
    assertThat(resolved.isResolved()).isTrue();
    assertThat(resolved.resolvedAt()).contains(NOW);
    assertThat(resolved.version()).isEqualTo(open.version() + 1);
  }

  @Test
  void resolving_again_changes_nothing_so_that_the_fourteen_days_do_not_start_anew() {
    var resolved = in(CaseStatus.OPENED, Optional.empty()).resolve(CREATED);
    assertThat(resolved.resolve(NOW)).isEqualTo(resolved);
  }

  @Test
  void a_reopened_case_that_is_resolved_again_has_fourteen_more_days() {
    var later = NOW.plus(SupportCase.REOPENABLE_FOR);
    var again =
        in(CaseStatus.OPENED, Optional.empty())
            .resolve(CREATED)
            .customerReplied(List.of(), CREATED)
            .resolve(NOW);
    assertThat(again.customerReplied(List.of(), later).status()).isEqualTo(CaseStatus.REOPENED);
  }

  @Test
  void whom_a_reply_is_copied_to_joins_those_who_are_copied() {
    var copied = in(CaseStatus.OPENED, Optional.empty());
    assertThat(copied.customerReplied(List.of(), NOW).ccEmailAddresses()).containsExactly("a@b.c");
    assertThat(copied.customerReplied(List.of("x@y.z", "a@b.c"), NOW).ccEmailAddresses())
        .containsExactly("a@b.c", "x@y.z");
  }

  @Test
  void a_case_is_copied_to_fifty_addresses_at_most() {
    var addresses = IntStream.range(1, 50).mapToObj(i -> i + "@example.com").toList();
    var full = in(CaseStatus.OPENED, Optional.empty()).customerReplied(addresses, NOW);
    assertThat(full.ccEmailAddresses()).hasSize(50);
    assertThatThrownBy(() -> full.customerReplied(List.of("one@more"), NOW))
        .isInstanceOf(Refusal.InvalidArgument.class);
  }

  @Test
  void the_list_that_a_caller_holds_is_not_that_of_the_case() {
    var given = new ArrayList<>(List.of("x@y.z"));
    var replied = in(CaseStatus.OPENED, Optional.empty()).customerReplied(given, NOW);
    given.clear();
    assertThat(replied.ccEmailAddresses()).containsExactly("a@b.c", "x@y.z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T09:00:00Z, 2024-03-01T09:00:00Z",
    "2026-02-28T23:59:59.999Z, 2024-02-28T23:59:59.999Z",
    "2028-02-29T12:00:00Z, 2026-02-28T12:00:00Z",
    "2026-01-01T00:00:00Z, 2024-01-01T00:00:00Z",
  })
  void a_case_is_visible_for_24_months_of_the_calendar(Instant now, Instant since) {
    assertThat(SupportCase.visibleSince(now)).isEqualTo(since);
  }

  @ParameterizedTest
  @CsvSource({
    "UNASSIGNED, unassigned",
    "OPENED, opened",
    "WORK_IN_PROGRESS, work-in-progress",
    "PENDING_CUSTOMER_ACTION, pending-customer-action",
    "CUSTOMER_ACTION_COMPLETED, customer-action-completed",
    "REOPENED, reopened",
    "RESOLVED, resolved",
  })
  void a_status_has_the_name_that_the_api_uses(CaseStatus status, String code) {
    assertThat(status.code()).isEqualTo(code);
  }

  private static SupportCase in(CaseStatus status, Optional<Instant> resolvedAt) {
    return new SupportCase(
        new AccountId("111122223333"),
        new CaseId("case-1"),
        new DisplayId("170000000000001"),
        "The printer is on fire",
        new CaseTopic(IssueType.TECHNICAL, "general-info", "using-aws"),
        Severity.LOW,
        LanguageCode.ENGLISH,
        "jane@example.com",
        List.of("a@b.c"),
        status,
        CREATED,
        status == CaseStatus.RESOLVED ? resolvedAt : Optional.empty(),
        3,
        7);
  }
}
