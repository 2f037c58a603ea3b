package io.caseport.cli;

import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.TrustPolicy;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;

/** The text of a policy, and the name it is known by where it comes from. */
record PolicyText(String name, String text) {

  PolicyDocument parse(DocumentKind kind) {
    try {
      return switch (kind) {
        case IDENTITY -> PolicyDocument.parse(text);
        case TRUST -> TrustPolicy.parse(text).document();
      };
    } catch (MalformedPolicyDocument malformed) {
      throw new InputProblem(
          "the policy " + name + " cannot be read",
          "line %d, column %d: %s".formatted(malformed.line, malformed.column, malformed.problem),
          "correct the document; `caseport policy lint " + name + "` checks it");
    }
  }
}
