package io.caseport.application.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.CaseSearch.SearchCases;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link Housekeeping}. */
public interface HousekeepingContract extends ConsoleContract {

  private AttachmentSet add(Optional<AttachmentSetId> set) {
    NewAttachment file = FileRequests.file("a.txt", 10);
    return tenants().attachments().addAttachmentsToSet(root(), set, List.of(file));
  }

  private void cleanAfter(Duration time) {
    tenants().advance(time);
    tenants().housekeeping().removeExpired();
  }

  @Test
  default void a_set_is_known_to_have_expired_for_a_day_and_then_forgotten() {
    var sets = List.of(add(Optional.empty()), add(Optional.empty()));
    cleanAfter(AttachmentSet.LIFETIME);
    cleanAfter(Duration.ofHours(24));
    for (AttachmentSet set : sets) {
      assertRefused(Refusal.AttachmentSetExpired.class, () -> add(Optional.of(set.id())));
    }
    cleanAfter(Duration.ofMillis(1));
    for (AttachmentSet set : sets) {
      assertRefused(Refusal.AttachmentSetNotFound.class, () -> add(Optional.of(set.id())));
    }
  }

  @Test
  default void any_number_of_sets_is_forgotten_at_once() {
    List<AttachmentSet> sets =
        Stream.generate(() -> add(Optional.empty())).limit(Tenants.SETS_PER_HOUR).toList();
    cleanAfter(Duration.ofDays(2));
    for (AttachmentSet set : sets) {
      assertRefused(Refusal.AttachmentSetNotFound.class, () -> add(Optional.of(set.id())));
    }
  }

  @Test
  default void a_file_on_a_case_outlives_its_set() {
    var opened =
        tenants().cases().createCase(root(), CaseRequests.withFiles(add(Optional.empty()).id()));
    cleanAfter(Duration.ofDays(2));
    assertThat(Received.from(tenants().attachments(), root(), fileOn(opened)).data()).hasSize(10);
  }

  @Test
  default void a_file_keeps_its_bytes_though_another_with_the_same_is_gone() {
    var opened =
        tenants().cases().createCase(root(), CaseRequests.withFiles(add(Optional.empty()).id()));
    tenants().advance(Duration.ofMinutes(1));
    add(Optional.empty());
    for (int day = 0; day < 4; day++) {
      cleanAfter(Duration.ofDays(1));
    }
    assertThat(Received.from(tenants().attachments(), root(), fileOn(opened)).data())
        .isEqualTo(Files.bytes(10));
  }

  @Test
  default void a_case_that_is_out_of_sight_is_removed_with_its_files_and_no_other() {
    var set = add(Optional.empty()).id();
    var old = tenants().cases().createCase(root(), CaseRequests.withFiles(set));
    var fileOfBoth = fileOn(old);
    var created = tenants().now();
    tenants().advance(Duration.ofMinutes(30));
    var younger = tenants().cases().createCase(root(), CaseRequests.withFiles(set));
    tenants().advance(Duration.ofMinutes(29));
    var last = created.atOffset(ZoneOffset.UTC).plusMonths(SupportCase.VISIBLE_MONTHS);
    var rest = Duration.between(tenants().now(), last.toInstant());
    tenants().advance(rest);
    removeOldCases();
    assertThat(isThere(old)).isTrue();

    tenants().advance(Duration.ofMillis(1));
    assertThat(isThere(old)).isFalse();
    removeOldCases();
    tenants().advance(Duration.ofMillis(-1));
    assertThat(isThere(old)).isFalse();
    assertThat(isThere(younger)).isTrue();
    assertThat(Received.from(tenants().attachments(), root(), fileOfBoth).data()).hasSize(10);
  }

  @Test
  default void any_number_of_old_cases_of_any_account_is_removed() {
    var callers = List.of(root(), tenants().strangerRoot());
    for (int number = 0; number < 21; number++) {
      tenants().advance(CaseContract.QUOTA_SPAN);
      for (var caller : callers) {
        tenants().cases().createCase(caller, CaseRequests.about("Case " + number));
      }
    }
    var before = tenants().now();
    tenants().advance(Duration.ofDays(3 * 365));
    removeOldCases();
    tenants().advance(Duration.between(tenants().now(), before));
    for (var caller : callers) {
      assertThat(tenants().cases().describeCases(caller, CaseRequests.all()).items()).isEmpty();
    }
  }

  private void removeOldCases() {
    for (int step = 0; tenants().housekeeping().removeOldCases(); step++) {
      assertThat(step).isLessThan(100);
    }
  }

  private boolean isThere(CaseId id) {
    try {
      return !tenants().cases().describeCases(root(), CaseRequests.named(id)).items().isEmpty();
    } catch (Refusal.CaseNotFound none) {
      return false;
    }
  }

  private AttachmentId fileOn(CaseId id) {
    var messages =
        tenants().cases().describeCommunications(root(), CaseRequests.communicationsOn(id));
    return messages.items().getFirst().attachments().getFirst().id();
  }

  @Test
  default void what_was_put_off_changes_nothing_that_a_caller_gets() {
    var query =
        new SearchCases(
            Optional.of("printer"),
            CaseTraits.ANY,
            Optional.empty(),
            Optional.empty(),
            CaseOrder.NEWEST_FIRST,
            PageRequest.first(10));
    tenants().cases().createCase(root(), CaseRequests.about("Printer on fire"));
    var before = tenants().search().searchCases(root(), query).items();
    assertThat(before).hasSize(1);
    assertThat(tenants().housekeeping().catchUp()).isFalse();
    assertThat(tenants().search().searchCases(root(), query).items()).isEqualTo(before);
  }

  @Test
  default void a_repeated_call_gets_its_first_answer_for_as_long_as_before() {
    var key = new CallKey("CreateCase", "an-id", "a".repeat(64));
    var calls = tenants().repeatedCalls();
    calls.once(root(), key, () -> "first".getBytes(UTF_8));
    cleanAfter(Duration.ofHours(24));
    assertThat(calls.once(root(), key, () -> "second".getBytes(UTF_8)))
        .asString()
        .isEqualTo("first");
    cleanAfter(Duration.ofMillis(1));
    assertThat(calls.once(root(), key, () -> "third".getBytes(UTF_8)))
        .asString()
        .isEqualTo("third");
  }

  @Test
  default void a_session_of_the_console_is_removed_when_it_is_over() {
    withPassword("jane");
    var token = session("jane").token();
    var tokens = tenants().stored().consoleTokens();
    tenants().housekeeping().removeExpired();
    assertThat(tokens.find(token.digest())).isPresent();
    tenants().advance(Duration.ofHours(12));
    tenants().housekeeping().removeExpired();
    assertThat(tokens.find(token.digest())).isEmpty();
  }
}
