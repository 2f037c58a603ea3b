package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.in.SupportCases.Resolution;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Replying to cases, resolving them and taking them up again. */
public interface CaseLifeContract extends CaseContract {
  CaseId NO_CASE = new CaseId("case-000000000000-muen-2026-0000000000000000");

  @Test
  default void a_reply_becomes_the_newest_message_and_leaves_the_status() {
    var id = open("Printer");
    cases().addCommunication(root(), CaseRequests.reply(id, NastyTexts.MIXED));
    cases().addCommunication(tenants().supporter(), CaseRequests.reply(id, "Third"));
    assertThat(bodiesOn(id)).containsExactly("Third", NastyTexts.MIXED, "It began this morning.");
    assertThat(described(id).status()).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void secrets_in_a_reply_are_redacted() {
    var id = open("Printer");
    var secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    cases().addCommunication(root(), CaseRequests.reply(id, "It is " + secret));
    assertThat(bodiesOn(id).getFirst()).startsWith("It is ").doesNotContain(secret);
  }

  @Test
  default void the_files_of_a_set_come_with_the_reply() {
    var id = open("Printer");
    var set =
        tenants()
            .attachments()
            .addAttachmentsToSet(root(), Optional.empty(), List.of(FileRequests.file("a.txt", 1)));
    cases().addCommunication(root(), CaseRequests.replyWithFiles(id, set.id()));
    var messages =
        cases().describeCommunications(root(), CaseRequests.communicationsOn(id)).items();
    assertThat(messages.getFirst().attachments())
        .extracting(AttachedFile::fileName)
        .containsExactly("a.txt");
    assertThat(messages.getLast().attachments()).isEmpty();
  }

  @Test
  default void resolving_tells_the_status_before_and_after() {
    var id = open("Printer");
    assertThat(cases().resolveCase(root(), id))
        .isEqualTo(new Resolution(CaseStatus.UNASSIGNED, CaseStatus.RESOLVED));
    assertThat(described(id).status()).isEqualTo(CaseStatus.RESOLVED);
    assertThat(bodiesOn(id)).hasSize(1);
  }

  @Test
  default void resolving_again_changes_nothing() {
    var id = open("Printer");
    cases().resolveCase(root(), id);
    tenants().advance(SupportCase.REOPENABLE_FOR);
    assertThat(cases().resolveCase(root(), id))
        .isEqualTo(new Resolution(CaseStatus.RESOLVED, CaseStatus.RESOLVED));
    tenants().advance(Duration.ofMillis(1));
    assertRefused(
        Refusal.CaseNotReopenable.class,
        () -> cases().addCommunication(root(), CaseRequests.reply(id, "Too late")));
  }

  @Test
  default void a_reply_reopens_a_resolved_case_until_its_fourteenth_day_is_over() {
    var id = open("Printer");
    cases().resolveCase(root(), id);
    tenants().advance(SupportCase.REOPENABLE_FOR);
    cases().addCommunication(root(), CaseRequests.reply(id, "Again"));
    assertThat(described(id).status()).isEqualTo(CaseStatus.REOPENED);
    assertThat(bodiesOn(id)).containsExactly("Again", "It began this morning.");
    assertThat(subjects(CaseRequests.unresolved())).containsExactly("Printer");
  }

  @Test
  default void a_reply_after_fourteen_days_is_refused_and_changes_nothing() {
    var id = open("Printer");
    cases().resolveCase(root(), id);
    tenants().advance(SupportCase.REOPENABLE_FOR.plusMillis(1));
    assertRefused(
        Refusal.CaseNotReopenable.class,
        () -> cases().addCommunication(root(), CaseRequests.reply(id, "Too late")));
    assertThat(described(id).status()).isEqualTo(CaseStatus.RESOLVED);
    assertThat(bodiesOn(id)).hasSize(1);
  }

  @Test
  default void the_fourteen_days_count_from_the_last_resolution() {
    var id = open("Printer");
    cases().resolveCase(root(), id);
    tenants().advance(SupportCase.REOPENABLE_FOR);
    cases().addCommunication(root(), CaseRequests.reply(id, "Again"));
    assertThat(cases().resolveCase(root(), id))
        .isEqualTo(new Resolution(CaseStatus.REOPENED, CaseStatus.RESOLVED));
    tenants().advance(SupportCase.REOPENABLE_FOR);
    cases().addCommunication(root(), CaseRequests.reply(id, "And again"));
    assertThat(described(id).status()).isEqualTo(CaseStatus.REOPENED);
  }

  @Test
  default void a_reply_that_is_refused_for_its_files_does_not_reopen_the_case() {
    var id = open("Printer");
    cases().resolveCase(root(), id);
    var set =
        tenants()
            .attachments()
            .addAttachmentsToSet(root(), Optional.empty(), List.of(FileRequests.file("a.txt", 1)));
    tenants().advance(AttachmentSet.LIFETIME);
    assertRefused(
        Refusal.AttachmentSetExpired.class,
        () -> cases().addCommunication(root(), CaseRequests.replyWithFiles(id, set.id())));
    var nothing = CaseRequests.replyWithFiles(id, new AttachmentSetId("as-0-mu-nothing"));
    assertRefused(
        Refusal.AttachmentSetNotFound.class, () -> cases().addCommunication(root(), nothing));
    assertThat(described(id).status()).isEqualTo(CaseStatus.RESOLVED);
    assertThat(bodiesOn(id)).hasSize(1);
  }

  @Test
  default void a_case_that_is_not_there_can_be_neither_answered_nor_resolved() {
    assertRefused(
        Refusal.CaseNotFound.class,
        () -> cases().addCommunication(root(), CaseRequests.reply(NO_CASE, "Hello?")));
    assertRefused(Refusal.CaseNotFound.class, () -> cases().resolveCase(root(), NO_CASE));
  }

  @Test
  default void the_case_of_another_account_can_be_neither_answered_nor_resolved() {
    var id = open("Printer");
    var stranger = tenants().strangerRoot();
    assertRefused(
        Refusal.CaseNotFound.class,
        () -> cases().addCommunication(stranger, CaseRequests.reply(id, "Hello?")));
    assertRefused(Refusal.CaseNotFound.class, () -> cases().resolveCase(stranger, id));
    assertThat(described(id).status()).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(bodiesOn(id)).hasSize(1);
  }
}
