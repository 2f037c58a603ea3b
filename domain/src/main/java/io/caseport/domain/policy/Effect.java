package io.caseport.domain.policy;

/** What a statement does with the requests it applies to. */
public enum Effect {
  ALLOW("Allow"),
  DENY("Deny");

  private final String text;

  Effect(String text) {
    this.text = text;
  }

  /** The spelling in a document. */
  public String text() {
    return text;
  }
}
