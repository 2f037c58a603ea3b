package io.caseport.cli;

import io.caseport.domain.identity.PolicyName;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file with a policy to store, and what the policy is called. */
final class PolicyFile {
  @Parameters(
      paramLabel = "FILE",
      description = "File with the policy document, or - for the standard input.")
  private String file = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the policy (default: that of the file, without its ending).")
  private Optional<PolicyName> name = Optional.empty();

  PolicyName name() {
    return name.orElseGet(this::nameOfFile);
  }

  private PolicyName nameOfFile() {
    if (file.equals(InputFiles.STANDARD_INPUT)) {
      throw CommandProblem.usage(
          "a policy from the standard input has no name", "give it one with --name NAME");
    }
    return new PolicyName(String.valueOf(Path.of(file).getFileName()).replaceFirst("\\.\\w+$", ""));
  }

  String text(CommandContext context) {
    return new InputFiles(context.in()).read(file);
  }
}
