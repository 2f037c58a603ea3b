package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.WrittenStatement.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Trust policies that let in more than was meant, or nobody. */
final class TrustChecks implements Check {
  private static final List<String> ACTIONS =
      List.of(
          "sts:AssumeRole",
          "sts:AssumeRoleWithSAML",
          "sts:AssumeRoleWithWebIdentity",
          "sts:SetContext",
          "sts:SetSourceIdentity",
          "sts:TagSession");

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.kind() == DocumentKind.TRUST
        ? policy.statements().stream()
            .flatMap(
                statement ->
                    Stream.concat(
                        principals(policy, statement).stream(),
                        statement.actions().entries().stream()
                            .flatMap(entry -> action(policy, entry).stream())))
        : Stream.empty();
  }

  private static Optional<Finding> principals(Examined policy, WrittenStatement statement) {
    return statement
        .principals()
        .filter(_ -> statement.allows())
        .flatMap(principals -> principals(policy, statement, principals));
  }

  private static Optional<Finding> principals(
      Examined policy, WrittenStatement statement, Clause principals) {
    return principals.has("*") && statement.isUnconditional()
        ? Optional.of(
            policy.securityWarning(
                "TRUST_EVERYONE",
                principals.element(),
                Problem.EVERYONE_TRUSTED.of(),
                Advice.NAME_TRUSTED.of()))
        : Optional.empty();
  }

  private static Optional<Finding> action(Examined policy, Written entry) {
    boolean possible = ACTIONS.stream().anyMatch(action -> Cover.anyCase(entry.word(), action));
    boolean exists = !Words.named(policy.catalogue(), entry.word()).isEmpty();
    return possible || !exists
        ? Optional.empty()
        : Optional.of(
            policy.error(
                "ACTION_NOT_IN_TRUST_POLICY",
                entry,
                Problem.NO_WAY_TO_ASSUME.of(entry.word()),
                Advice.WRITE_ASSUME_ROLE.of()));
  }
}
