package io.caseport.domain.policy;

/** The two forms of the language: they differ in what a statement is about. */
enum PolicyGrammar {
  IDENTITY("Sid, Effect, Action or NotAction, Resource or NotResource, Condition"),
  TRUST("Sid, Effect, Principal or NotPrincipal, Action or NotAction, Condition");

  private final String elements;

  PolicyGrammar(String elements) {
    this.elements = elements;
  }

  /** The elements of a statement, as messages list them. */
  String elements() {
    return elements;
  }
}
