package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link CaseAttachments}. */
public interface CaseAttachmentsContract extends CaseContract {
  AttachmentSetId NO_SET = new AttachmentSetId("as-0-mu-nothing");
  AttachmentId NO_ATTACHMENT = new AttachmentId("attachment-nothing");

  private CaseAttachments attachments() {
    return tenants().attachments();
  }

  private AttachmentSet add(Caller caller, Optional<AttachmentSetId> set, NewAttachment... files) {
    return attachments().addAttachmentsToSet(caller, set, List.of(files));
  }

  private AttachmentSet newSet(NewAttachment... files) {
    return add(root(), Optional.empty(), files);
  }

  /** The files in the set, as they come with a case that is opened with it. */
  private List<AttachedFile> filesIn(AttachmentSetId set) {
    var id = cases().createCase(root(), CaseRequests.withFiles(set));
    return cases()
        .describeCommunications(root(), CaseRequests.communicationsOn(id))
        .items()
        .getFirst()
        .attachments();
  }

  private List<String> namesIn(AttachmentSetId set) {
    return filesIn(set).stream().map(AttachedFile::fileName).toList();
  }

  private AttachmentId oneFileOnACase() {
    return filesIn(newSet(FileRequests.file("a.bin", 10)).id()).getFirst().id();
  }

  @Test
  default void files_come_back_byte_for_byte_and_in_order() {
    var empty = new NewAttachment("empty.txt", new byte[0]);
    var odd = FileRequests.file(" \u30ed\u30b0 \ud83d\udd25 \"1\".log", 1_000);
    var large = FileRequests.file("large.bin", AttachmentSet.MOST_BYTES_PER_FILE);
    var files = filesIn(newSet(odd, large, empty).id());
    assertThat(files)
        .extracting(AttachedFile::fileName)
        .containsExactly(odd.fileName(), large.fileName(), empty.fileName());
    var sent = List.of(odd, large, empty);
    for (int i = 0; i < sent.size(); i++) {
      var received = Received.from(attachments(), root(), files.get(i).id());
      assertThat(received.fileName()).isEqualTo(sent.get(i).fileName());
      assertThat(received.data()).isEqualTo(sent.get(i).data());
    }
  }

  @Test
  default void a_set_lives_for_an_hour_from_its_creation_however_it_grows() {
    var set = newSet(FileRequests.file("a.txt", 1));
    assertThat(set.expiresAt()).isEqualTo(tenants().now().plus(AttachmentSet.LIFETIME));
    tenants().advance(AttachmentSet.LIFETIME.minusMillis(1));
    var grown = add(root(), Optional.of(set.id()), FileRequests.file("b.txt", 1));
    assertThat(grown.id()).isEqualTo(set.id());
    assertThat(grown.expiresAt()).isEqualTo(set.expiresAt());
    assertThat(namesIn(set.id())).containsExactly("a.txt", "b.txt");
    tenants().advance(Duration.ofMillis(1));
    assertRefused(
        Refusal.AttachmentSetExpired.class,
        () -> add(root(), Optional.of(set.id()), FileRequests.file("c.txt", 1)));
  }

  @Test
  default void an_unknown_set_and_that_of_another_account_are_not_found() {
    var theirs = add(tenants().strangerRoot(), Optional.empty(), FileRequests.file("a.txt", 1));
    for (AttachmentSetId id : List.of(NO_SET, theirs.id())) {
      assertRefused(
          Refusal.AttachmentSetNotFound.class,
          () -> add(root(), Optional.of(id), FileRequests.file("b.txt", 1)));
    }
  }

  @Test
  default void a_set_has_three_files_and_those_beyond_are_refused_together() {
    var one = FileRequests.file("1", 1);
    assertRefused(Refusal.AttachmentSetSizeLimitExceeded.class, () -> newSet(one, one, one, one));
    var set = newSet(one, FileRequests.file("2", 1));
    assertRefused(
        Refusal.AttachmentSetSizeLimitExceeded.class,
        () ->
            add(
                root(),
                Optional.of(set.id()),
                FileRequests.file("3", 1),
                FileRequests.file("4", 1)));
    add(root(), Optional.of(set.id()), FileRequests.file("5", 1));
    assertThat(namesIn(set.id())).containsExactly("1", "2", "5");
  }

  @Test
  default void a_file_of_more_than_five_mebibytes_is_refused_with_those_beside_it() {
    var tooLarge = new NewAttachment("large", new byte[AttachmentSet.MOST_BYTES_PER_FILE + 1]);
    var set = newSet(FileRequests.file("1", 1));
    assertRefused(
        Refusal.AttachmentSetSizeLimitExceeded.class,
        () -> add(root(), Optional.of(set.id()), FileRequests.file("2", 1), tooLarge));
    assertThat(namesIn(set.id())).containsExactly("1");
  }

  @Test
  default void an_attachment_that_is_not_there_is_refused() {
    assertRefused(
        Refusal.AttachmentNotFound.class,
        () -> attachments().describeAttachment(root(), NO_ATTACHMENT));
  }

  @Test
  default void an_attachment_is_seen_by_its_account_and_by_no_other() {
    var id = oneFileOnACase();
    assertThat(Received.from(attachments(), tenants().supporter(), id).data())
        .isEqualTo(Files.bytes(10));
    assertRefused(
        Refusal.AttachmentNotFound.class,
        () -> attachments().describeAttachment(tenants().strangerRoot(), id));
  }

  @Test
  default void an_attachment_is_out_of_sight_with_the_last_case_that_carries_it() {
    var set = newSet(FileRequests.file("a.bin", 10)).id();
    var file = filesIn(set).getFirst().id();
    tenants().advance(Duration.ofMinutes(1));
    assertThat(filesIn(set).getFirst().id()).isEqualTo(file);
    var again = tenants().now();
    var last = again.atOffset(ZoneOffset.UTC).plusMonths(SupportCase.VISIBLE_MONTHS).toInstant();
    tenants().advance(Duration.between(again, last));
    assertThat(Received.from(attachments(), root(), file).fileName()).isEqualTo("a.bin");
    tenants().advance(Duration.ofMillis(1));
    assertRefused(
        Refusal.AttachmentNotFound.class, () -> attachments().describeAttachment(root(), file));
  }

  @Test
  default void an_account_creates_so_many_sets_in_an_hour_and_others_are_not_concerned() {
    var file = FileRequests.file("a", 1);
    var first = newSet(file);
    for (int i = 1; i < Tenants.SETS_PER_HOUR; i++) {
      newSet(file);
    }
    assertRefused(Refusal.AttachmentLimitExceeded.class, () -> newSet(file));
    add(root(), Optional.of(first.id()), FileRequests.file("b", 1));
    add(tenants().strangerRoot(), Optional.empty(), file);
    assertThat(namesIn(first.id())).containsExactly("a", "b");
    tenants().advance(QUOTA_SPAN);
    assertThat(namesIn(newSet(file).id())).containsExactly("a");
  }

  @Test
  default void an_account_reads_so_many_attachments_in_a_minute_and_others_are_not_concerned() {
    var id = oneFileOnACase();
    for (int i = 0; i < Tenants.READS_PER_MINUTE; i++) {
      attachments().describeAttachment(root(), id);
    }
    assertRefused(
        Refusal.DescribeAttachmentLimitExceeded.class,
        () -> attachments().describeAttachment(root(), id));
    assertRefused(
        Refusal.AttachmentNotFound.class,
        () -> attachments().describeAttachment(tenants().strangerRoot(), NO_ATTACHMENT));
    tenants().advance(Duration.ofMinutes(1));
    assertThat(Received.from(attachments(), root(), id).fileName()).isEqualTo("a.bin");
  }

  private Map<String, Consumer<Caller>> operationsOn(
      Optional<AttachmentSetId> set, AttachmentId attachment) {
    return Map.of(
        "AddAttachmentsToSet", caller -> add(caller, set, FileRequests.file("new", 1)),
        "DescribeAttachment", caller -> attachments().describeAttachment(caller, attachment));
  }

  @Test
  default void files_are_refused_for_permission_first_then_plan_then_meaning() {
    var meaningless = operationsOn(Optional.of(NO_SET), NO_ATTACHMENT);
    assertDeniedEach("support", tenants().basicUserWithoutPolicy(), meaningless);
    assertDeniedEach("support", tenants().userWithoutPolicy(), meaningless);
    assertRefusedEach(Refusal.PlanNotEntitled.class, tenants().basicRoot(), meaningless);
  }

  @Test
  default void a_rehearsal_with_files_changes_nothing() {
    var set = newSet(FileRequests.file("a", 1));
    var attachment = oneFileOnACase();
    var operations = operationsOn(Optional.of(set.id()), attachment);
    assertRefusedEach(Refusal.DryRunSucceeded.class, root().rehearsing(), operations);
    assertRefusedEach(
        Refusal.DryRunSucceeded.class,
        root().rehearsing(),
        operationsOn(Optional.empty(), attachment));
    assertRefused(
        Refusal.AttachmentSetNotFound.class,
        () -> add(root().rehearsing(), Optional.of(NO_SET), FileRequests.file("a", 1)));
    assertThat(namesIn(set.id())).containsExactly("a");
  }
}
