package io.caseport.rest.attachment;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.CaseAttachments;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Gives an attachment with its content. */
final class DescribeAttachment {
  private DescribeAttachment() {}

  static JsonOperation<?> on(CaseAttachments attachments) {
    return JsonOperation.reading(
            "DescribeAttachment",
            Request.class,
            (caller, request) ->
                Answer.from(
                    attachments.describeAttachment(
                        caller, new AttachmentId(request.attachmentId()))))
        .takingMemory(AttachmentOperations.MEMORY);
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String attachmentId,
      @Nullable Boolean dryRun)
      implements Rehearsable {}

  record Answer(File attachment) {
    static Answer from(Attachment attachment) {
      return new Answer(new File(attachment.fileName(), attachment.data()));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // written once, compared never
  record File(String fileName, byte[] data) {}
}
