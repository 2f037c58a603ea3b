package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.refusal.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that engineers send, and those that they are sent. */
public interface DeskFileContract extends DeskContract {

  @Test
  default void a_customer_reads_the_files_of_an_engineer() throws IOException {
    var ann = engineer("ann");
    var key = opened("Printer");
    var set =
        desk()
            .addAttachmentsToSet(
                ann, key, Optional.empty(), List.of(FileRequests.file("a.txt", 3)));
    set =
        desk()
            .addAttachmentsToSet(
                ann, key, Optional.of(set.id()), List.of(FileRequests.file("b.txt", 4)));
    desk().reply(ann, new DeskReply(key, "See these", Optional.of(set.id()), AfterReply.KEEP));
    var message =
        cases()
            .describeCommunications(root(), CaseRequests.communicationsOn(key.id()))
            .items()
            .getFirst();
    assertThat(message.attachments())
        .extracting(file -> file.fileName())
        .containsExactly("a.txt", "b.txt");
    var download =
        tenants().attachments().describeAttachment(root(), message.attachments().getLast().id());
    try (var content = download.content().get()) {
      assertThat(content.readAllBytes()).isEqualTo(Files.bytes(4));
    }
  }

  @Test
  default void an_engineer_reads_the_files_of_a_customer() throws IOException {
    var ann = engineer("ann");
    var set =
        tenants()
            .attachments()
            .addAttachmentsToSet(root(), Optional.empty(), List.of(FileRequests.file("a.txt", 3)));
    var key = key(root(), cases().createCase(root(), CaseRequests.withFiles(set.id())));
    var file =
        view(ann, key).messages().items().getFirst().communication().attachments().getFirst();
    var download = desk().describeAttachment(ann, key, file.id());
    assertThat(download.attachment().fileName()).isEqualTo("a.txt");
    try (var content = download.content().get()) {
      assertThat(content.readAllBytes()).isEqualTo(Files.bytes(3));
    }
    var elsewhere =
        key(
            tenants().strangerRoot(),
            cases().createCase(tenants().strangerRoot(), CaseRequests.about("Elsewhere")));
    assertRefused(
        Refusal.AttachmentNotFound.class,
        () -> desk().describeAttachment(ann, elsewhere, file.id()));
    assertRefused(
        Refusal.AttachmentNotFound.class,
        () -> desk().describeAttachment(ann, key, new AttachmentId("attachment-1")));
  }

  @Test
  default void a_set_of_another_account_or_an_hour_ago_is_of_no_use() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var stranger = tenants().strangerRoot();
    var elsewhere = key(stranger, cases().createCase(stranger, CaseRequests.about("Elsewhere")));
    var files = List.of(FileRequests.file("a.txt", 3));
    var theirs = desk().addAttachmentsToSet(ann, elsewhere, Optional.empty(), files);
    var ours = desk().addAttachmentsToSet(ann, key, Optional.empty(), files);
    assertRefused(
        Refusal.AttachmentSetNotFound.class,
        () ->
            desk()
                .reply(ann, new DeskReply(key, "See", Optional.of(theirs.id()), AfterReply.KEEP)));
    tenants().advance(AttachmentSet.LIFETIME);
    assertRefused(
        Refusal.AttachmentSetExpired.class,
        () ->
            desk().reply(ann, new DeskReply(key, "See", Optional.of(ours.id()), AfterReply.KEEP)));
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(bodiesOn(key.id())).hasSize(1);
  }

  @Test
  default void too_many_or_too_large_files_are_refused_together() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var file = FileRequests.file("a.txt", 3);
    var large = FileRequests.file("b.txt", AttachmentSet.MOST_BYTES_PER_FILE + 1);
    for (var files : List.of(List.of(file, file, file, file), List.of(file, large))) {
      assertRefused(
          Refusal.AttachmentSetSizeLimitExceeded.class,
          () -> desk().addAttachmentsToSet(ann, key, Optional.empty(), files));
    }
  }
}
