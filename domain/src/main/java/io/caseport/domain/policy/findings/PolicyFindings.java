package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.TrustPolicy;
import io.caseport.domain.policy.WrittenPolicy;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.Comparator;
import java.util.List;

/** All there is to say about the text of a policy. */
public final class PolicyFindings {
  static final String SYNTAX = "JSON_SYNTAX_ERROR";

  private static final List<Check> CHECKS =
      List.of(
          new DocumentChecks(),
          new ActionChecks(),
          new ResourceChecks(),
          new ConditionKeyChecks(),
          new ConditionValueChecks(),
          new ConditionLogicChecks(),
          new VariableChecks(),
          new BroadGrantChecks(),
          new EscalationChecks(),
          new RoleHandlingChecks(),
          new OverlapChecks(),
          new TrustChecks());

  private PolicyFindings() {}

  /**
   * The findings in the order of the text; of a text that breaks the grammar, the place where it
   * does so first.
   */
  public static List<Finding> of(String text, DocumentKind kind) {
    PolicyDocument document;
    try {
      document =
          switch (kind) {
            case IDENTITY -> PolicyDocument.parse(text);
            case TRUST -> TrustPolicy.parse(text).document();
          };
    } catch (MalformedPolicyDocument malformed) {
      return List.of(
          new Finding(
              FindingType.ERROR,
              SYNTAX,
              FindingPlace.at(text, malformed.line, malformed.column),
              malformed.phrase,
              Advice.CORRECT_FIRST.of()));
    }
    var policy = new Examined(WrittenPolicy.of(document), kind, ActionCatalogue.standard());
    return CHECKS.stream()
        .flatMap(check -> check.in(policy))
        .distinct()
        .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::type))
        .toList();
  }
}
