package io.caseport.rest.cases;

import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_BLANK;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.NOT_ONLY_WHITE_SPACE;

import io.caseport.application.port.in.SupportCases;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.MailAddress;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a case. AWS's model has no bound for the subject; ours keeps it a line. */
final class CreateCase {
  private CreateCase() {}

  static JsonOperation<?> on(SupportCases cases) {
    return JsonOperation.changing(
        "CreateCase",
        Request.class,
        (caller, request) -> new Answer(cases.createCase(caller, request.toCommand()).value()));
  }

  record Request(
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 1024)
          @Pattern(regexp = NOT_ONLY_WHITE_SPACE, message = NOT_BLANK)
          String subject,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String issueType,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String serviceCode,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String categoryCode,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String severityCode,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = 8000) String communicationBody,
      @Size(max = 10, message = AT_MOST_ITEMS)
          @Nullable List<@NotNull(message = NOT_NULL) @MailAddress String> ccEmailAddresses,
      @CodePoints(max = LONGEST_ID) @Nullable String attachmentSetId,
      @Size(max = 10, message = AT_MOST_ITEMS)
          @Nullable List<@NotNull(message = NOT_NULL) @CodePoints(min = 1, max = 2048) String>
              uploadIds,
      @Nullable Boolean dryRun)
      implements Rehearsable {

    SupportCases.CreateCase toCommand() {
      return new SupportCases.CreateCase(
          subject,
          Optional.ofNullable(issueType),
          Optional.ofNullable(serviceCode),
          Optional.ofNullable(categoryCode),
          Optional.ofNullable(severityCode),
          Optional.ofNullable(language),
          communicationBody,
          ccEmailAddresses == null ? List.of() : ccEmailAddresses,
          Optional.ofNullable(attachmentSetId).map(AttachmentSetId::new),
          uploadIds == null ? List.of() : uploadIds);
    }
  }

  record Answer(@Logged String caseId) {}
}
