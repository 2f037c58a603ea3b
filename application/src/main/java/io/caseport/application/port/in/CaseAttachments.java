package io.caseport.application.port.in;

import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.refusal.Refusal;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Files for the cases of the caller's account; refuses in the order of {@link SupportCases}. */
public interface CaseAttachments {

  /**
   * Adds files to a set, or to a new one if none is named. Either all are added or none.
   *
   * @throws Refusal.AttachmentSetNotFound and {@link Refusal.AttachmentSetExpired}
   * @throws Refusal.AttachmentSetSizeLimitExceeded for more than 3 files in the set or a file of
   *     more than 5 MiB
   * @throws Refusal.AttachmentLimitExceeded beyond the account's quota of new sets
   */
  AttachmentSet addAttachmentsToSet(
      Caller caller, Optional<AttachmentSetId> attachmentSetId, List<NewAttachment> attachments);

  /**
   * A file on a case. It is seen for as long as one of the cases that carry it.
   *
   * @throws Refusal.AttachmentNotFound if no case of the account that can be seen carries it
   * @throws Refusal.DescribeAttachmentLimitExceeded beyond the account's quota of reads
   */
  Download describeAttachment(Caller caller, AttachmentId attachmentId);

  record NewAttachment(String fileName, byte[] data) {}

  /**
   * An attachment and the way to its bytes.
   *
   * @param content opens them from the first on; reading throws what a store throws, so that bytes
   *     that are not those of the attachment never come to their end
   */
  record Download(Attachment attachment, Supplier<InputStream> content) {}
}
