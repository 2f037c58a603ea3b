package io.caseport.rest.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.Communication;
import io.caseport.rest.json.WireTime;
import java.util.List;

/**
 * {@code Communication} of the API. The older list of files is there even when empty, since clients
 * read it without asking; the newer one, which has files of any size, only when there are any.
 */
record WireCommunication(
    String caseId,
    String body,
    String submittedBy,
    String timeCreated,
    List<AttachmentDetails> attachmentSet,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AttachmentDetails> attachments) {

  static WireCommunication from(Communication communication) {
    var files = communication.attachments().stream().map(AttachmentDetails::from).toList();
    return new WireCommunication(
        communication.caseId().value(),
        communication.body(),
        communication.submittedBy(),
        WireTime.format(communication.createdAt()),
        files,
        files);
  }

  record AttachmentDetails(String attachmentId, String fileName) {
    static AttachmentDetails from(AttachedFile file) {
      return new AttachmentDetails(file.id().value(), file.fileName());
    }
  }
}
