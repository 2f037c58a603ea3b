package io.caseport.application.cases;

import io.caseport.domain.account.Account;
import io.caseport.domain.identity.Principal;

/** How a message shows who wrote it: the identity, its kind, and the account's address. */
final class Correspondent {
  private Correspondent() {}

  static String of(Principal principal, Account account) {
    var identity =
        switch (principal) {
          case Principal.Root _ -> account.name() + " (Root)";
          case Principal.IamUser user -> user.name() + " (User)";
        };
    return identity + " <" + account.root().email() + ">";
  }
}
