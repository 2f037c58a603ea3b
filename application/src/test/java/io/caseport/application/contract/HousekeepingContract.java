package io.caseport.application.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.CaseSearch.SearchCases;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link Housekeeping}. */
public interface HousekeepingContract extends OperatorContract {

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
    var file =
        tenants()
            .cases()
            .describeCommunications(root(), CaseRequests.communicationsOn(opened))
            .items()
            .getFirst()
            .attachments()
            .getFirst();
    assertThat(tenants().attachments().describeAttachment(root(), file.id()).data()).hasSize(10);
  }

  @Test
  default void what_was_put_off_changes_nothing_that_a_caller_gets() {
    var query =
        new SearchCases(
            "printer",
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
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
}
