package io.caseport.domain.policy;

/** The versions of the policy language; a document without one follows the older. */
public enum PolicyVersion {
  V2008_10_17("2008-10-17"),
  V2012_10_17("2012-10-17");

  private final String text;

  PolicyVersion(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
