package io.caseport.cli;

import io.caseport.application.port.in.AccountAdministration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The flags of every account command, and the way from them to the accounts and back. */
final class AccountsAccess {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder that holds the data (default: CASEPORT_DATA or ./data).")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "json|table",
      defaultValue = "table",
      description = "Form of the answer (default: table).")
  private OutputFormat output = OutputFormat.TABLE;

  void answer(CommandContext context, Function<AccountAdministration, Answer> command) {
    try (var session = context.installation().openAccounts(folder(context))) {
      command.apply(session.accounts()).writeTo(context.out(), output);
    }
  }

  /** To read or change what is there, a missing folder is a mistake and not an empty store. */
  void answerFromExisting(CommandContext context, Function<AccountAdministration, Answer> command) {
    var folder = folder(context);
    if (!Files.isDirectory(folder)) {
      throw new InstallationProblem(
          "there is no data folder " + folder,
          "name the right one with --data DIR, or make one with `caseport account create`");
    }
    answer(context, command);
  }

  private Path folder(CommandContext context) {
    return context.settings().data(data).orElse(ServeOptions.DEFAULT_DATA);
  }
}
