package io.caseport.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    description = {
      "Compare what two policies decide, not their text.",
      "",
      "Told are every kind of request that is decided otherwise, with an example, and whether the"
          + " new",
      "policy grants no more than the old one.",
      "Of actions that are not known here, such as s3:GetObject, one stands for all that the"
          + " policies do",
      "not tell apart: s3:AnyOtherAction, any-other-service:AnyOtherAction.",
      "",
      "The exit code is 0 if nothing changes, and 1 if something does, or may do so where the"
          + " answer",
      "says that it is not certain."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy diff old.json new.json",
      "  git show HEAD:support.json | caseport policy diff - support.json --fail-on grants-more",
      "  caseport policy diff arn:aws:iam::aws:policy/AWSSupportAccess mine.json --output json"
    })
final class PolicyDiffCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private PolicyAccess access = new PolicyAccess();

  @Parameters(index = "0", paramLabel = "OLD", description = "File, ARN or - of the old policy.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "File, ARN or - of the new policy.")
  private String newer = "";

  @Option(
      names = "--boundary",
      paramLabel = "FILE|ARN",
      description = "Permissions boundary under which both are compared.")
  private Optional<String> boundary = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "any|grants-more",
      defaultValue = "any",
      description = "What makes the exit code 1: ${COMPLETION-CANDIDATES} (default: any).",
      completionCandidates = Concern.Codes.class)
  private Concern failOn = Concern.ANY;

  PolicyDiffCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (old.equals(InputFiles.STANDARD_INPUT) && newer.equals(InputFiles.STANDARD_INPUT)) {
      throw CommandProblem.usage(
          "the standard input cannot be both policies", "name a file for one of them");
    }
    var compared =
        ComparedPolicies.of(
            access.read(context, old),
            access.read(context, newer),
            boundary.map(source -> access.read(context, source)));
    return access.answer(
        context,
        !compared.raises(failOn),
        new DifferenceAnswers(compared, boundary, access.flags()).answer());
  }
}
