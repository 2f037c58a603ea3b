package io.caseport.rest.cases;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.SupportCases.CaseDetails;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.rest.json.WireTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code CaseDetails} of the API. */
public record WireCase(
    String caseId,
    String displayId,
    String subject,
    String status,
    String serviceCode,
    String categoryCode,
    String severityCode,
    String submittedBy,
    String timeCreated,
    @Nullable Recent recentCommunications,
    List<String> ccEmailAddresses,
    String language) {

  /** A case without its messages. */
  public static WireCase of(SupportCase found) {
    return from(new CaseDetails(found, Optional.empty()));
  }

  static WireCase from(CaseDetails details) {
    var supportCase = details.supportCase();
    return new WireCase(
        supportCase.id().value(),
        supportCase.displayId().value(),
        supportCase.subject(),
        supportCase.status().code(),
        supportCase.topic().serviceCode(),
        supportCase.topic().categoryCode(),
        supportCase.severity().code(),
        supportCase.submittedBy(),
        WireTime.format(supportCase.createdAt()),
        details.recent().map(Recent::from).orElse(null),
        supportCase.ccEmailAddresses(),
        supportCase.language().value());
  }

  /** {@code RecentCaseCommunications}; the token continues in DescribeCommunications. */
  record Recent(List<WireCommunication> communications, @Nullable String nextToken) {
    static Recent from(Page<Communication> page) {
      return new Recent(
          page.items().stream().map(WireCommunication::from).toList(),
          page.nextToken().orElse(null));
    }
  }
}
