package io.caseport.cli;

import io.caseport.domain.policy.Action;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "why",
    description = {
      "Say why a request is allowed or denied.",
      "",
      "Told are the statements that allow or deny it or, where nothing does, those that come"
          + " nearest",
      "and what of them fails, and the smallest change after which it is allowed.",
      "",
      "The exit code is 0 if the request is allowed, and 1 if it is denied."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy why --policy support.json --action support:CreateCase",
      "  caseport policy why --user eve --account 123456789012 --action support:ResolveCase",
      "  caseport policy why --policy a.json --boundary limit.json --action iam:GetUser \\",
      "      --resource arn:aws:iam::123456789012:user/eve --context aws:SourceIp=203.0.113.7"
    })
final class PolicyWhyCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private PolicyAccess access = new PolicyAccess();
  @Mixin private RequestOptions options = new RequestOptions();

  @Option(
      names = "--action",
      paramLabel = "SERVICE:NAME",
      required = true,
      description = "The action that is asked for.")
  private @Nullable Action action;

  PolicyWhyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var subject = options.subject(context, access);
    var asked = Objects.requireNonNull(action);
    UnknownActions.note(context, asked);
    var grounds = Grounds.of(subject.policies(), subject.request(asked));
    var flags = new ArrayList<>(access.flags());
    flags.addAll(options.flags());
    return access.answer(context, grounds.isAllowed(), new GroundsAnswers(grounds, flags).answer());
  }
}
