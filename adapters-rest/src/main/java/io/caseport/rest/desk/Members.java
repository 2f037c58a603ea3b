package io.caseport.rest.desk;

import io.caseport.application.port.in.CaseDesk.Whose;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What members mean that several operations have, once their form is right. */
final class Members {
  private static final int PAGE_SIZE = 50;

  private Members() {}

  /** Of what was never given out, nobody finds anything: the desk's account has no cases. */
  static CaseKey key(String caseId) {
    var id = new CaseId(caseId);
    return new CaseKey(id.account().orElse(AccountId.DESK), id);
  }

  static PageRequest page(@Nullable String nextToken, @Nullable Integer maxResults) {
    return new PageRequest(
        Optional.ofNullable(nextToken), maxResults == null ? PAGE_SIZE : maxResults);
  }

  static Whose whose(@Nullable String assignee) {
    if (Forms.ME.equals(assignee)) {
      return Whose.MINE;
    }
    return Forms.NOBODY.equals(assignee) ? Whose.NOBODYS : Whose.ANYBODYS;
  }

  static Optional<Lateness> late(@Nullable String pressing) {
    return Arrays.stream(Lateness.values())
        .filter(late -> late.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(pressing))
        .findFirst();
  }

  static Optional<CaseStatus> status(@Nullable String code) {
    return Arrays.stream(CaseStatus.values())
        .filter(status -> status.code().equals(code))
        .findFirst();
  }
}
