package io.caseport.rest.attachment;

import static io.caseport.rest.json.Constraints.AT_LEAST_ITEMS;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.CaseAttachments;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Rehearsable;
import io.caseport.rest.json.WireTime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes files for a later message. Too many are refused as AWS does it, not by their number. */
final class AddAttachmentsToSet {
  private AddAttachmentsToSet() {}

  static JsonOperation<?> on(CaseAttachments attachments) {
    return JsonOperation.changing(
            "AddAttachmentsToSet",
            Request.class,
            (caller, request) ->
                Answer.from(
                    attachments.addAttachmentsToSet(
                        caller,
                        Optional.ofNullable(request.attachmentSetId()).map(AttachmentSetId::new),
                        request.attachments().stream().map(File::toNewAttachment).toList())))
        .takingLargeBodies()
        .takingMemory(AttachmentOperations.MEMORY);
  }

  record Request(
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String attachmentSetId,
      @NotNull(message = NOT_NULL) @Size(min = 1, message = AT_LEAST_ITEMS)
          List<@NotNull(message = NOT_NULL) @Valid File> attachments,
      @Nullable Boolean dryRun)
      implements Rehearsable {

    /** Too many are refused before anything in them is looked at. */
    Request {
      if (attachments != null && attachments.size() > AttachmentSet.MOST_FILES) {
        throw AttachmentSet.sizeLimitExceeded();
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, compared never
  record File(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = 255) String fileName,
      @NotNull(message = NOT_NULL) byte[] data) {
    CaseAttachments.NewAttachment toNewAttachment() {
      return new CaseAttachments.NewAttachment(fileName, data);
    }
  }

  record Answer(@Logged String attachmentSetId, String expiryTime) {
    static Answer from(AttachmentSet set) {
      return new Answer(set.id().value(), WireTime.formatWithOffset(set.expiresAt()));
    }
  }
}
