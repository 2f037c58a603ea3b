package io.caseport.application.cases;

import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.ContentId;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Keeps the files that come with messages. */
final class KeptFiles {
  private final AttachmentRepository attachments;
  private final AttachmentContents contents;

  KeptFiles(AttachmentRepository attachments, AttachmentContents contents) {
    this.attachments = attachments;
    this.contents = contents;
  }

  /**
   * @throws io.caseport.domain.refusal.Refusal.AttachmentSetSizeLimitExceeded for a file that is
   *     too large
   */
  static void requireNotTooLarge(List<NewAttachment> files) {
    if (files.stream().anyMatch(f -> f.data().length > AttachmentSet.MOST_BYTES_PER_FILE)) {
      throw AttachmentSet.sizeLimitExceeded();
    }
  }

  void keep(AccountId account, AttachedFile file, byte[] data) {
    var attachment =
        new Attachment(account, file.id(), file.fileName(), ContentId.of(data), data.length);
    contents.put(attachment.content(), data.length, new ByteArrayInputStream(data));
    attachments.add(attachment);
  }
}
