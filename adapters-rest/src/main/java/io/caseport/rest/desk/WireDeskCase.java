package io.caseport.rest.desk;

import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.desk.Assignment;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.json.WireTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the desk sees it. Members that customers see too have the names of the Support API.
 *
 * @param waitingSince since when it is the desk's turn, if it is
 */
record WireDeskCase(
    String caseId,
    String displayId,
    String accountId,
    String accountName,
    String subject,
    @OneOf(Forms.STATUSES) String status,
    @OneOf(Forms.SEVERITIES) String severityCode,
    @OneOf(Forms.ISSUE_TYPES) String issueType,
    String serviceCode,
    String categoryCode,
    String language,
    String submittedBy,
    List<String> ccEmailAddresses,
    @Moment String timeCreated,
    @Moment @Nullable String timeResolved,
    int messageCount,
    @Nullable Claim assignee,
    WireResponse response,
    @Moment @Nullable String firstResponseAt,
    @Moment @Nullable String waitingSince,
    @Nullable String duplicateOf,
    @Moment String changedAt) {

  /** Who has the case, and since when. */
  record Claim(String userId, String userName, @Moment String since) {
    static Claim from(Assignment held) {
      return new Claim(
          held.engineer().id().value(),
          held.engineer().name().value(),
          WireTime.format(held.since()));
    }
  }

  static WireDeskCase from(DeskCase found) {
    var supportCase = found.supportCase();
    var handling = found.handling();
    return new WireDeskCase(
        supportCase.id().value(),
        supportCase.displayId().value(),
        supportCase.accountId().value(),
        found.accountName().value(),
        supportCase.subject(),
        supportCase.status().code(),
        supportCase.severity().code(),
        supportCase.topic().issueType().code(),
        supportCase.topic().serviceCode(),
        supportCase.topic().categoryCode(),
        supportCase.language().value(),
        supportCase.submittedBy(),
        supportCase.ccEmailAddresses(),
        WireTime.format(supportCase.createdAt()),
        supportCase.resolvedAt().map(WireTime::format).orElse(null),
        supportCase.communications(),
        handling.assignment().map(Claim::from).orElse(null),
        WireResponse.from(found),
        handling.firstResponseAt().map(WireTime::format).orElse(null),
        handling.waitingSince().map(WireTime::format).orElse(null),
        handling.duplicateOf().map(CaseId::value).orElse(null),
        WireTime.format(handling.changedAt()));
  }
}
