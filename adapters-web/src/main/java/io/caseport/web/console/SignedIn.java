package io.caseport.web.console;

import io.caseport.application.port.in.ConsoleSession;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import java.util.Optional;

/** What the pages of the console know of who is signed in. */
record SignedIn(
    Who principal,
    Where account,
    String csrfToken,
    String expiresAt,
    boolean withMfa,
    String signInPage,
    boolean demo) {

  record Who(String type, String arn, String name, String accountId) {}

  /**
   * @param plan its code
   */
  record Where(String id, String name, Optional<String> alias, String plan) {}

  static SignedIn of(ConsoleSession session, Account account, String csrfToken, boolean demo) {
    var alias = account.alias().map(AccountAlias::value);
    return new SignedIn(
        who(session.principal()),
        new Where(account.id().value(), account.name().value(), alias, account.plan().code()),
        csrfToken,
        session.expiresAt().toString(),
        session.withMfa(),
        "/signin/" + alias.orElse(account.id().value()),
        demo);
  }

  private static Who who(Principal.InSession principal) {
    var id = principal.accountId();
    return switch (principal.holder()) {
      case Principal.Root root -> new Who("root", root.arn(), "root", id.value());
      case Principal.IamUser user ->
          new Who(
              id.equals(AccountId.DESK) ? "engineer" : "user",
              user.arn(),
              user.name().value(),
              id.value());
    };
  }
}
