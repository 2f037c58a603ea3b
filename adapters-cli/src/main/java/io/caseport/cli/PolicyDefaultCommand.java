package io.caseport.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "set-default",
    description = {
      "Let another version of a policy count, such as the one before an update that went wrong.",
      "",
      "`caseport policy versions` shows which there are."
    },
    footer = {"", "Example:", "  caseport policy set-default CaseReaders v1"})
final class PolicyDefaultCommand implements Runnable {
  private final CommandContext context;

  @Mixin private AccountAccess access = new AccountAccess();

  @Parameters(index = "0", paramLabel = "POLICY", description = "Name or ARN of the policy.")
  private @Nullable String policy;

  @Parameters(index = "1", paramLabel = "ID", description = "The version that is to count.")
  private @Nullable String version;

  PolicyDefaultCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    var named = Objects.requireNonNull(policy);
    var id = Objects.requireNonNull(version);
    access.change(
        context,
        "The version " + id + " of the policy " + named + " counts.",
        desk ->
            desk.policies()
                .setDefaultPolicyVersion(desk.root(), PolicyFinder.find(desk, named), id));
  }
}
