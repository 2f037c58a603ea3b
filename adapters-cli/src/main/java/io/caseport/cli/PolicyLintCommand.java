package io.caseport.cli;

import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.findings.FindingType;
import io.caseport.domain.policy.findings.PolicyFindings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lint",
    description = {
      "Find mistakes, dangers and words without effect in policies, as Access Analyzer does.",
      "",
      "Each finding has its place (lines and columns count from 1), a code and a fix. The exit"
          + " code",
      "is 1 if there are errors, or what --fail-on says."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy lint policies/*.json",
      "  caseport policy lint --kind trust --fail-on warning role-trust.json",
      "  aws iam get-policy-version ... | caseport policy lint -"
    })
final class PolicyLintCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private PolicyAccess access = new PolicyAccess();

  @Option(
      names = "--kind",
      paramLabel = "identity|trust",
      defaultValue = "identity",
      description = "What the policies are for: ${COMPLETION-CANDIDATES} (default: identity).",
      completionCandidates = DocumentKinds.class)
  private DocumentKind kind = DocumentKind.IDENTITY;

  @Option(
      names = "--fail-on",
      paramLabel = "TYPE",
      defaultValue = "error",
      description = "Least grave type that makes the answer no: ${COMPLETION-CANDIDATES}.",
      completionCandidates = FindingTypes.class)
  private FindingType failOn = FindingType.ERROR;

  @Parameters(
      paramLabel = "FILE|ARN|-",
      arity = "1..*",
      description = "The policies: files, stored ones by ARN, or - for standard input.")
  private List<String> sources = List.of();

  PolicyLintCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var found =
        sources.stream()
            .map(source -> access.read(context, source))
            .flatMap(
                policy ->
                    PolicyFindings.of(policy.text(), kind).stream()
                        .map(finding -> new FindingAnswers.Located(policy.name(), finding)))
            .toList();
    boolean clean = found.stream().noneMatch(one -> one.finding().type().compareTo(failOn) <= 0);
    context.err().println(FindingAnswers.summary(found, sources.size()));
    return access.answer(context, clean, FindingAnswers.of(found));
  }
}
