package io.caseport.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "boundary",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Bound what a user or role may do at most, whatever its policies allow.",
      "",
      "A permissions boundary allows nothing by itself: what counts is what policies and boundary"
          + " both",
      "allow. `caseport user show` and `caseport role show` tell the boundary."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy boundary set Limits --user eve",
      "  caseport policy boundary remove --role on-call"
    })
final class PolicyBoundaryCommand {
  private final CommandContext context;

  PolicyBoundaryCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "set",
      description = "Make a policy the boundary of a user or role, in place of the one before.",
      footer = {
        "",
        "Examples:",
        "  caseport policy boundary set Limits --user eve",
        "  caseport policy boundary set arn:aws:iam::aws:policy/AWSSupportAccess --role on-call"
      })
  void set(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "POLICY", description = "Name or ARN of the policy.") String policy,
      @ArgGroup(exclusive = true, multiplicity = "1") BoundedOption bounded) {
    access.change(
        context,
        "The policy " + policy + " bounds " + HolderOption.words(bounded.get()) + ".",
        desk ->
            desk.policies()
                .putPermissionsBoundary(
                    desk.root(), bounded.get(), PolicyFinder.find(desk, policy)));
  }

  @Command(
      name = "remove",
      description = "Let the policies of a user or role count in full again.",
      footer = {"", "Example:", "  caseport policy boundary remove --user eve"})
  void remove(
      @Mixin AccountAccess access,
      @ArgGroup(exclusive = true, multiplicity = "1") BoundedOption bounded) {
    access.change(
        context,
        "No boundary bounds " + HolderOption.words(bounded.get()) + ".",
        desk -> desk.policies().deletePermissionsBoundary(desk.root(), bounded.get()));
  }
}
