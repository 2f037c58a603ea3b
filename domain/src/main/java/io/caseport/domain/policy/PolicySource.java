package io.caseport.domain.policy;

/** Where a document that applies to a caller comes from, so that a decision can name it. */
public sealed interface PolicySource {
  PolicyHolder holder();

  /** How messages name the policy: an ARN, or the name of an inline policy. */
  String label();

  /** A managed policy, attached to its holder. */
  record Managed(String arn, PolicyHolder holder) implements PolicySource {
    @Override
    public String label() {
      return arn;
    }
  }

  /** A policy that is part of its holder. */
  record Inline(String name, PolicyHolder holder) implements PolicySource {
    @Override
    public String label() {
      return name;
    }
  }
}
