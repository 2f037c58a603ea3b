package io.caseport.domain.policy;

/** What the policies of a caller say about one action, as far as that is known before a request. */
sealed interface Verdict {

  /** Nothing in a request changes the decision. */
  record Settled(Decision decision) implements Verdict {}

  /** These statements have to be asked: the rest says nothing, or nothing that still counts. */
  record Open(PolicySet policies) implements Verdict {}
}
