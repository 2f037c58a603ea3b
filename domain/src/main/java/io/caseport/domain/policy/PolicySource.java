package io.caseport.domain.policy;

/** Where a document that applies to a caller comes from, so that a decision can name it. */
public sealed interface PolicySource {
  PolicyHolder holder();

  /** How messages name the policy: an ARN, or the name of another. */
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

  /** A policy that was passed when a session began. */
  record Session(PolicyHolder holder) implements PolicySource {
    @Override
    public String label() {
      return "the policy passed to the session";
    }
  }

  /** The policy about who may assume a role. */
  record Trust(PolicyHolder.Role holder) implements PolicySource {
    @Override
    public String label() {
      return "role " + holder.name();
    }
  }
}
