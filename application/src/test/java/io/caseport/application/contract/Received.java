package io.caseport.application.contract;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.domain.cases.AttachmentId;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file as a caller has it in the end. */
@SuppressWarnings("ArrayRecordComponent") // compared by its parts
record Received(String fileName, byte[] data) {
  static Received from(CaseAttachments attachments, Caller caller, AttachmentId id) {
    var download = attachments.describeAttachment(caller, id);
    try (var content = download.content().get()) {
      return new Received(download.attachment().fileName(), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
