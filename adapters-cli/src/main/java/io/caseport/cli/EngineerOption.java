package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which engineer does something. */
final class EngineerOption {
  @Option(
      names = "--as",
      paramLabel = "ENGINEER",
      required = true,
      description =
          "The engineer who does it, by name; the engineer's policies say what is allowed.")
  private String engineer = "";

  Caller caller(AdministrationSession session) {
    var root = Caller.throughApi(new Principal.Root(AccountId.DESK));
    var found = session.identities().getUser(root, Optional.of(new UserName(engineer)));
    return Caller.throughApi(found.principal());
  }
}
