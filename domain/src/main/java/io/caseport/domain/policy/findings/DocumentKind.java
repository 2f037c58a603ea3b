package io.caseport.domain.policy.findings;

/** What a document is for. */
public enum DocumentKind {
  /** Says what the identities it is attached to may do. */
  IDENTITY,
  /** Says who may assume a role. */
  TRUST
}
