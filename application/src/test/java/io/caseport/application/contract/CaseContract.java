package io.caseport.application.contract;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCases.CaseDetails;
import io.caseport.application.port.in.SupportCases.DescribeCases;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the contracts about cases do again and again, as the root of the Business account. */
public interface CaseContract extends DrivingContract {
  /** Just longer than the time in which the quota of cases counts. */
  Duration QUOTA_SPAN = Duration.ofHours(1).plusMillis(1);

  default SupportCases cases() {
    return tenants().cases();
  }

  default CaseId open(String subject) {
    return cases().createCase(root(), CaseRequests.about(subject));
  }

  /** Opens that many cases named by their number, an hour apart. */
  default void openMany(int count) {
    for (int number = 1; number <= count; number++) {
      tenants().advance(QUOTA_SPAN);
      open("Case " + number);
    }
  }

  default SupportCase described(CaseId id) {
    var page = cases().describeCases(root(), CaseRequests.named(id));
    return page.items().getFirst().supportCase();
  }

  default List<String> subjects(DescribeCases query) {
    return subjects(cases().describeCases(root(), query).items());
  }

  default List<String> subjects(List<CaseDetails> found) {
    return found.stream().map(details -> details.supportCase().subject()).toList();
  }

  /** The bodies of all messages on the case, newest first. */
  default List<String> bodiesOn(CaseId id) {
    var query = CaseRequests.communicationsOn(id);
    var page = cases().describeCommunications(root(), query);
    var all = new ArrayList<>(bodies(page.items()));
    while (page.nextToken().isPresent()) {
      page =
          cases().describeCommunications(root(), CaseRequests.next(query, page.nextToken().get()));
      all.addAll(bodies(page.items()));
    }
    return all;
  }

  default List<String> bodies(List<Communication> messages) {
    return messages.stream().map(Communication::body).toList();
  }
}
