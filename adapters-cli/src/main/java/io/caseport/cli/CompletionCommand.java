package io.caseport.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    synopsisSubcommandLabel = "SHELL",
    description = "Print a script that teaches a shell to complete commands and flags.",
    footer = {"", "Example:", "  source <(caseport completion bash)"})
final class CompletionCommand {
  static CommandLine withShells() {
    return new CommandLine(new CompletionCommand()).addSubcommand(new Bash());
  }

  @Command(name = "bash", description = "Print the script for bash.")
  static final class Bash implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
      var root = Objects.requireNonNull(spec).root().commandLine();
      root.getOut().print(AutoComplete.bash(root.getCommandName(), root));
      root.getOut().flush();
    }
  }
}
