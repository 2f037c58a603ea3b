package io.caseport.rest.desk;

import io.caseport.application.port.in.CaseDesk.DeskMessage;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.WireTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that customer and desk read.
 *
 * @param number counts the messages on the case from 1
 * @param submittedBy whom the customer sees as its author
 * @param author who of the desk wrote it, if the customer did not
 */
record WireMessage(
    int number,
    String body,
    String submittedBy,
    @Nullable WireEngineer author,
    @Moment String timeCreated,
    List<AttachmentDetails> attachmentSet) {

  record AttachmentDetails(String attachmentId, String fileName) {
    static AttachmentDetails from(AttachedFile file) {
      return new AttachmentDetails(file.id().value(), file.fileName());
    }
  }

  static WireMessage from(DeskMessage message) {
    var communication = message.communication();
    return new WireMessage(
        communication.number(),
        communication.body(),
        communication.submittedBy(),
        message.author().map(WireEngineer::from).orElse(null),
        WireTime.format(communication.createdAt()),
        communication.attachments().stream().map(AttachmentDetails::from).toList());
  }
}
