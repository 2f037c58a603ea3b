package io.caseport.rest.attachment;

import io.caseport.application.port.in.CaseAttachments;
import io.caseport.rest.json.JsonOperation;
import java.util.List;

/** What the API does with attachments. */
public final class AttachmentOperations {
  /** For files as they are, sealed, and as text. */
  static final int MEMORY = 22 * 1024 * 1024;

  private AttachmentOperations() {}

  public static List<JsonOperation<?>> on(CaseAttachments attachments) {
    return List.of(
        AddAttachmentsToSet.on(attachments),
        DescribeAttachment.on(attachments),
        JsonOperation.unavailable("GetAttachmentUploadLinks"),
        JsonOperation.unavailable("CompleteAttachmentUpload"),
        JsonOperation.unavailable("DescribeAttachmentUploadStatus"),
        JsonOperation.unavailable("GetAttachmentDownloadLink"));
  }
}
