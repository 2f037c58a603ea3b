package io.caseport.domain.policy;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.List;

/** A role's policy about who may assume it. Its statements name principals and no resources. */
public record TrustPolicy(PolicyDocument document) {
  public TrustPolicy {
    if (document.statements().stream().anyMatch(statement -> statement.principals().isEmpty())) {
      throw new IllegalArgumentException("A trust policy names principals in every statement");
    }
  }

  /**
   * Parses a trust policy of any version.
   *
   * @throws MalformedPolicyDocument when the text breaks the grammar
   */
  public static TrustPolicy parse(String json) {
    return new TrustPolicy(PolicyReader.read(json, PolicyGrammar.TRUST));
  }

  /** The text exactly as it was given. */
  public String text() {
    return document.text();
  }

  public List<Statement> statements() {
    return document.statements();
  }
}
