package io.caseport.rest.cases;

import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.SupportCases;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.MailAddress;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds the customer's reply. AWS's model makes the case optional, and there is no sense in that.
 */
final class AddCommunicationToCase {
  private AddCommunicationToCase() {}

  static JsonOperation<?> on(SupportCases cases) {
    return JsonOperation.changing(
        "AddCommunicationToCase",
        Request.class,
        (caller, request) -> {
          cases.addCommunication(caller, request.toCommand());
          return new Answer(true);
        });
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String caseId,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = 8000) String communicationBody,
      @Size(max = 10, message = AT_MOST_ITEMS)
          @Nullable List<@NotNull(message = NOT_NULL) @MailAddress String> ccEmailAddresses,
      @CodePoints(max = LONGEST_ID) @Nullable String attachmentSetId,
      @Size(max = 10, message = AT_MOST_ITEMS)
          @Nullable List<@NotNull(message = NOT_NULL) @CodePoints(min = 1, max = 2048) String>
              uploadIds,
      @Nullable Boolean dryRun)
      implements Rehearsable {

    SupportCases.AddCommunication toCommand() {
      return new SupportCases.AddCommunication(
          new CaseId(caseId),
          communicationBody,
          ccEmailAddresses == null ? List.of() : ccEmailAddresses,
          Optional.ofNullable(attachmentSetId).map(AttachmentSetId::new),
          uploadIds == null ? List.of() : uploadIds);
    }
  }

  record Answer(boolean result) {}
}
