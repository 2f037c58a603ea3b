package io.caseport.cli;

import io.caseport.domain.policy.Action;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "simulate",
    description = {
      "Ask what policies decide about a request, without making it.",
      "",
      "The exit code is 0 if every action is allowed, and 1 if one is denied."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy simulate --policy support.json --action support:CreateCase",
      "  caseport policy simulate --policy a.json --policy b.json --boundary limit.json \\",
      "      --action iam:GetUser --resource arn:aws:iam::123456789012:user/eve \\",
      "      --context aws:SourceIp=203.0.113.7 --context aws:MultiFactorAuthPresent=true",
      "  caseport policy simulate --user eve --account 123456789012 --action support:ResolveCase"
    })
final class PolicySimulateCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private PolicyAccess access = new PolicyAccess();
  @Mixin private RequestOptions options = new RequestOptions();

  @Option(
      names = "--action",
      paramLabel = "SERVICE:NAME",
      required = true,
      arity = "1..*",
      description = "The actions that are asked for.")
  private List<Action> actions = List.of();

  PolicySimulateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var subject = options.subject(context, access);
    actions.forEach(action -> UnknownActions.note(context, action));
    var results =
        actions.stream()
            .map(action -> SimulationResult.of(subject.policies(), subject.request(action)))
            .toList();
    boolean allowed = results.stream().allMatch(result -> result.decision().isAllowed());
    return access.answer(context, allowed, SimulationAnswers.of(results));
  }
}
