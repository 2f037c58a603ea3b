package io.caseport.cli;

import io.caseport.domain.account.AccountId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The flags of every policy command, and the way from them to texts and stored policies. */
final class PolicyAccess {
  private static final String ARN = "arn:";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with the stored policies (default: CASEPORT_DATA or ./data).")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "Account that stored policies and users are looked up in.")
  private Optional<AccountId> account = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "json|table",
      defaultValue = "table",
      description = "Form of the answer (default: table).")
  private OutputFormat output = OutputFormat.TABLE;

  OutputFormat output() {
    return output;
  }

  int answer(CommandContext context, boolean yes, Answer answer) {
    answer.writeTo(context.out(), output);
    return yes ? ExitCode.OK : ExitCode.NO;
  }

  /** The text of a file, of the standard input, or of a stored policy by its ARN. */
  PolicyText read(CommandContext context, String source) {
    return source.startsWith(ARN)
        ? stored(context, policies -> policies.managed(source))
        : new PolicyText(source, new InputFiles(context.in()).read(source));
  }

  <T> T stored(CommandContext context, Function<StoredPolicies, T> question) {
    var folder = context.settings().data(data).orElse(ServeOptions.DEFAULT_DATA);
    if (!Files.isDirectory(folder)) {
      throw new InstallationProblem(
          "there is no data folder " + folder,
          "name the right one with --data DIR, or make one with `caseport account create`");
    }
    try (var session = context.installation().openPolicies(folder)) {
      return question.apply(new StoredPolicies(session, account));
    }
  }
}
