package io.caseport.application.cases;

import io.caseport.application.port.out.CaseRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;

/** The cases that are not too old to be seen. */
record VisibleCases(CaseRepository cases) {

  /**
   * @throws Refusal.CaseNotFound if the account has none of that id that was created at {@code
   *     visibleSince} or later
   */
  SupportCase require(AccountId account, CaseId id, Instant visibleSince) {
    return cases
        .find(account, id)
        .filter(found -> !found.createdAt().isBefore(visibleSince))
        .orElseThrow(() -> new Refusal.CaseNotFound(id.value()));
  }
}
