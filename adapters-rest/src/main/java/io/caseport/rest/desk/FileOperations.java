package io.caseport.rest.desk;

import static io.caseport.rest.json.Constraints.AT_LEAST_ITEMS;
import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.CaseAttachments.Download;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.rest.json.Blob;
import io.caseport.rest.json.Bulky;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.WireTime;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files to customers and from them. */
final class FileOperations {
  /** For files as they are, sealed, and as text. */
  private static final int MEMORY_TO_TAKE = 22 * 1024 * 1024;

  /** For the answer, and a few bytes more. */
  private static final int MEMORY_TO_GIVE = 8 * 1024 * 1024;

  private static final byte[] SAMPLE = "route tables".getBytes(UTF_8);

  private FileOperations() {}

  static List<DescribedOperation<?>> on(CaseDesk desk) {
    return List.of(add(desk), describe(desk));
  }

  private static DescribedOperation<?> add(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.post(
            "/desk/v1/cases/{caseId}/attachments",
            JsonOperation.changing(
                    "AddAttachmentsToSet",
                    AddAttachmentsInput.class,
                    (caller, input) ->
                        AddAttachmentsOutput.from(
                            desk.addAttachmentsToSet(
                                caller,
                                Members.key(input.caseId()),
                                Optional.ofNullable(input.attachmentSetId())
                                    .map(AttachmentSetId::new),
                                input.attachments().stream()
                                    .map(NewFile::toNewAttachment)
                                    .toList())))
                .takingLargeBodies()
                .takingMemory(MEMORY_TO_TAKE)),
        "Takes up to 3 files of at most 5 MiB each, for a reply on the case within an hour.",
        "desk:ReplyToCase",
        new AddAttachmentsInput(Examples.CASE_ID, null, List.of(new NewFile("routes.txt", SAMPLE))),
        new AddAttachmentsOutput(Examples.SET_ID, Examples.LATER));
  }

  private static DescribedOperation<?> describe(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/desk/v1/cases/{caseId}/attachments/{attachmentId}",
            JsonOperation.reading(
                    "DescribeAttachment",
                    DescribeAttachmentInput.class,
                    (caller, input) ->
                        DescribeAttachmentOutput.from(
                            desk.describeAttachment(
                                caller,
                                Members.key(input.caseId()),
                                new AttachmentId(input.attachmentId()))))
                .takingMemory(MEMORY_TO_GIVE)),
        "Gives a file that a case of the account carries.",
        "desk:DescribeCase",
        new DescribeAttachmentInput(Examples.CASE_ID, Examples.ATTACHMENT_ID),
        new DescribeAttachmentOutput(
            "error.log", new Blob(SAMPLE.length, () -> new ByteArrayInputStream(SAMPLE))));
  }

  record AddAttachmentsInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @CodePoints(min = 1, max = Forms.LONGEST_ID) @Nullable String attachmentSetId,
      @NotNull(message = NOT_NULL)
          @Size(min = 1, message = AT_LEAST_ITEMS)
          @Size(max = AttachmentSet.MOST_FILES, message = AT_MOST_ITEMS)
          List<@NotNull(message = NOT_NULL) @Valid NewFile> attachments) {}

  @SuppressWarnings("ArrayRecordComponent") // read once, compared never
  record NewFile(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = 255) String fileName,
      @NotNull(message = NOT_NULL) byte[] data) {
    NewAttachment toNewAttachment() {
      return new NewAttachment(fileName, data);
    }
  }

  record AddAttachmentsOutput(String attachmentSetId, @Moment String expiryTime) {
    static AddAttachmentsOutput from(AttachmentSet set) {
      return new AddAttachmentsOutput(set.id().value(), WireTime.format(set.expiresAt()));
    }
  }

  record DescribeAttachmentInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID)
          String attachmentId) {}

  record DescribeAttachmentOutput(String fileName, Blob data) implements Bulky {
    static DescribeAttachmentOutput from(Download download) {
      var attachment = download.attachment();
      return new DescribeAttachmentOutput(
          attachment.fileName(), new Blob(attachment.size(), download.content()));
    }

    @Override
    public Blob blob() {
      return data;
    }

    @Override
    public DescribeAttachmentOutput empty() {
      return new DescribeAttachmentOutput(fileName, new Blob(0, InputStream::nullInputStream));
    }
  }
}
