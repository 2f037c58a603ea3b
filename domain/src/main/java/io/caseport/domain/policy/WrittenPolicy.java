package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

/**
 * A document as it is written, for those who talk about its text: {@link PolicyDocument} keeps what
 * it means, this keeps where each word stands.
 */
public record WrittenPolicy(
    PolicyDocument document,
    Written whole,
    Optional<Written> version,
    List<WrittenStatement> statements) {
  public WrittenPolicy {
    statements = List.copyOf(statements);
  }

  public static WrittenPolicy of(PolicyDocument document) {
    return new WrittenPolicyReader(document).read();
  }

  /** Whether <code>${...}</code> is a variable here and not just text. */
  public boolean hasVariables() {
    return version.filter(one -> one.word().equals(PolicyVersion.V2012_10_17.text())).isPresent();
  }
}
