package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * Where one engineer works.
 *
 * @param account in which cases are looked for by number; in all, if empty
 */
record DeskSeat(Caller engineer, Optional<AccountId> account, AdministrationSession session) {
  CaseDesk cases() {
    return session.desk().cases();
  }

  CannedReplies cannedReplies() {
    return session.desk().cannedReplies();
  }

  Instant now() {
    return session.desk().clock().instant();
  }

  /** The case of that id, or of the number by which people name it. */
  CaseKey find(String name) {
    var id = new CaseId(name);
    return id.account().map(of -> new CaseKey(of, id)).orElseGet(() -> numbered(name));
  }

  private CaseKey numbered(String number) {
    var found =
        cases().findCases(engineer, new DisplayId(number)).stream()
            .filter(key -> account.map(key.account()::equals).orElse(true))
            .toList();
    return switch (found.size()) {
      case 0 -> throw new Refusal.CaseNotFound(number);
      case 1 -> found.getFirst();
      default ->
          throw CommandProblem.usage(
              "there is more than one case " + number,
              "say in which account with --account ID, or name it by its caseId: "
                  + String.join(", ", found.stream().map(key -> key.id().value()).toList()));
    };
  }
}
