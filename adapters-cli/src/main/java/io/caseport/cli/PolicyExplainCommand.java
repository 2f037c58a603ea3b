package io.caseport.cli;

import io.caseport.domain.policy.explanation.Explanation;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.wording.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = {
      "Say in words what a policy does: statement by statement, and how much of each service it"
          + " opens."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy explain support.json",
      "  caseport policy explain support.json --lang ja",
      "  caseport policy explain arn:aws:iam::aws:policy/AWSSupportAccess --output json"
    })
final class PolicyExplainCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private PolicyAccess access = new PolicyAccess();

  @Option(
      names = "--kind",
      paramLabel = "identity|trust",
      defaultValue = "identity",
      description = "What the policy is for: ${COMPLETION-CANDIDATES} (default: identity).",
      completionCandidates = DocumentKinds.class)
  private DocumentKind kind = DocumentKind.IDENTITY;

  @Option(
      names = "--lang",
      paramLabel = "en|ja",
      defaultValue = "en",
      description = "Language of the words: en or ja (default: en).")
  private Language language = Language.EN;

  @Parameters(
      paramLabel = "FILE|ARN|-",
      description = "The policy: a file, a stored one by ARN, or - for standard input.")
  private String source = "";

  PolicyExplainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var document = access.read(context, source).parse(kind);
    var explanation = Explanation.of(document, kind, language);
    return access.answer(context, true, ExplanationAnswers.of(explanation, language));
  }
}
