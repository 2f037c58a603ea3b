package io.caseport.domain.policy.findings;

/** How bad a finding is, in the classes of Access Analyzer; the worst comes first. */
public enum FindingType {
  /** The document, or a part of it, does not do what it seems to. */
  ERROR,
  /** It may grant more than was meant. */
  SECURITY_WARNING,
  /** It breaks good practice, or does nothing here. */
  WARNING,
  /** It can be said better. */
  SUGGESTION
}
