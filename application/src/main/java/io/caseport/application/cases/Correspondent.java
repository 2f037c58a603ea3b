package io.caseport.application.cases;

import io.caseport.domain.account.Account;
import io.caseport.domain.identity.Principal;

/** How a message shows who wrote it: the identity, its kind, and the account's address. */
final class Correspondent {
  private Correspondent() {}

  static String of(Principal principal, Account account) {
    return identity(principal, account) + " <" + account.root().email() + ">";
  }

  private static String identity(Principal principal, Account account) {
    return switch (principal) {
      case Principal.Root _ -> account.name() + " (Root)";
      case Principal.IamUser user -> user.name() + " (User)";
      case Principal.InSession session -> identity(session.holder(), account);
      case Principal.AssumedRole role -> role.role() + "/" + role.name() + " (Role)";
      case Principal.FederatedUser user -> user.name() + " (Federated)";
    };
  }
}
