package io.caseport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "who",
    description = {
      "Say which users and roles of an account may do an action, through which statements, and on",
      "which condition if not always. Several actions, or a pattern, make a table of who may do"
          + " which.",
      "",
      "Policies of groups and permissions boundaries count. Policies of a session, and who may"
          + " assume a",
      "role, are not looked at. The root user may do everything and is not told of.",
      "",
      "The exit code is 0 if there is someone for each action who may do it, always or on a"
          + " condition,",
      "and 1 if nobody may do one of them."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy who support:CreateCase",
      "  caseport policy who iam:CreateUser sts:AssumeRole s3:GetObject --account 123456789012",
      "  caseport policy who 'support:*' --output json"
    })
final class PolicyWhoCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private PolicyAccess access = new PolicyAccess();

  @Parameters(
      paramLabel = "ACTION",
      arity = "1..*",
      description = "Actions, or patterns of such: support:CreateCase, 'support:*', 'iam:Get*'.")
  private List<String> patterns = List.of();

  PolicyWhoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var actions = AskedActions.of(patterns);
    actions.forEach(action -> UnknownActions.note(context, action));
    var review =
        new ReviewedAccess(actions, access.stored(context, stored -> stored.whoMay(actions)));
    return access.answer(context, review.hasSomeoneForEach(), new ReviewAnswers(review).answer());
  }
}
