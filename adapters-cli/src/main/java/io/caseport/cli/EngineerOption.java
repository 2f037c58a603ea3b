package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.identity.UserName;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which engineer does something. */
final class EngineerOption {
  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "The engineer who does it (or CASEPORT_ENGINEER); its policies decide.")
  private Optional<UserName> engineer = Optional.empty();

  /** Says who it is before anything is opened; the engineer is looked up then. */
  Function<AdministrationSession, Caller> caller(CommandContext context) {
    var name = context.settings().engineer(engineer).orElseThrow(EngineerOption::nobody);
    return session ->
        Caller.throughApi(session.desk().engineers().getEngineer(name).user().principal());
  }

  private static CommandProblem nobody() {
    return CommandProblem.usage(
        "say which engineer does it, with --as NAME or CASEPORT_ENGINEER",
        "`caseport desk engineer list` shows the engineers");
  }
}
