package io.caseport.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
    name = "policy",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Check policies, explain them, compare them, and ask what they decide.",
      "",
      "Works on files; on the standard input, written -; and on stored policies, named by ARN."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy lint support.json",
      "  caseport policy explain arn:aws:iam::aws:policy/AWSSupportAccess --lang ja",
      "  caseport policy simulate --policy support.json --action support:CreateCase",
      "  caseport policy test policies/*.test.yaml"
    })
final class PolicyCommand {

  private PolicyCommand() {}

  static CommandLine with(CommandContext context) {
    return new CommandLine(new PolicyCommand())
        .addSubcommand(new PolicyLintCommand(context))
        .addSubcommand(new PolicyExplainCommand(context))
        .addSubcommand(new PolicySimulateCommand(context))
        .addSubcommand(new PolicyTestCommand(context));
  }
}
