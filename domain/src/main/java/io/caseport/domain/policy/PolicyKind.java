package io.caseport.domain.policy;

/** What part a policy has in a decision. */
public enum PolicyKind {
  IDENTITY("identity-based policy", "an identity-based policy"),
  PERMISSIONS_BOUNDARY("permissions boundary", "a permissions boundary"),
  SESSION("session policy", "a session policy"),
  ROLE_TRUST("role trust policy", "the role trust policy");

  private final String text;
  private final String withArticle;

  PolicyKind(String text, String withArticle) {
    this.text = text;
    this.withArticle = withArticle;
  }

  /** What AWS's messages call the kind. */
  public String text() {
    return text;
  }

  String withArticle() {
    return withArticle;
  }
}
