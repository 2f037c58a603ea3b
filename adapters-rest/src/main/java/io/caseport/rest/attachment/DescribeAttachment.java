package io.caseport.rest.attachment;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.CaseAttachments;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.rest.json.Blob;
import io.caseport.rest.json.Bulky;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Gives an attachment with its content. */
final class DescribeAttachment {
  /** For the answer, and a few bytes more. */
  private static final int MEMORY = 8 * 1024 * 1024;

  private DescribeAttachment() {}

  static JsonOperation<?> on(CaseAttachments attachments) {
    return JsonOperation.reading(
            "DescribeAttachment",
            Request.class,
            (caller, request) ->
                Answer.from(
                    attachments.describeAttachment(
                        caller, new AttachmentId(request.attachmentId()))))
        .takingMemory(MEMORY);
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String attachmentId,
      @Nullable Boolean dryRun)
      implements Rehearsable {}

  record Answer(File attachment) implements Bulky {
    static Answer from(CaseAttachments.Download download) {
      var attachment = download.attachment();
      return new Answer(
          new File(attachment.fileName(), new Blob(attachment.size(), download.content())));
    }

    @Override
    public Blob blob() {
      return attachment.data();
    }

    @Override
    public Answer empty() {
      return new Answer(new File(attachment.fileName(), new Blob(0, InputStream::nullInputStream)));
    }
  }

  record File(String fileName, Blob data) {}
}
