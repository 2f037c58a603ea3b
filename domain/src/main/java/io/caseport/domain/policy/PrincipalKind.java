package io.caseport.domain.policy;

/** What a trust policy can name a principal by. */
public enum PrincipalKind {
  AWS("AWS"),
  SERVICE("Service"),
  FEDERATED("Federated"),
  CANONICAL_USER("CanonicalUser");

  private final String text;

  PrincipalKind(String text) {
    this.text = text;
  }

  /** The spelling in a document. */
  public String text() {
    return text;
  }
}
