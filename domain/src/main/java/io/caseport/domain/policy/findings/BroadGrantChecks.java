package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.WrittenStatement.Clause;
import java.util.stream.Stream;

/** Statements that allow what nobody has listed. */
final class BroadGrantChecks implements Check {

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy
        .allowing()
        .flatMap(
            statement ->
                Stream.of(
                        everything(policy, statement),
                        notAction(policy, statement),
                        notResource(policy, statement))
                    .flatMap(found -> found));
  }

  static boolean allowsEverything(WrittenStatement statement) {
    return statement.allows()
        && statement.isUnconditional()
        && isAll(statement.actions())
        && statement.resources().filter(BroadGrantChecks::isAll).isPresent();
  }

  private static boolean isAll(Clause clause) {
    return !clause.negated() && (clause.has("*") || clause.has("*:*"));
  }

  private static Stream<Finding> everything(Examined policy, WrittenStatement statement) {
    return allowsEverything(statement)
        ? Stream.of(
            policy.securityWarning(
                "ALLOW_EVERYTHING",
                statement.actions().element(),
                Problem.ALLOWS_EVERYTHING.of(),
                Advice.LIST_ACTIONS.of()))
        : Stream.empty();
  }

  private static Stream<Finding> notAction(Examined policy, WrittenStatement statement) {
    return statement.actions().negated()
        ? Stream.of(
            policy.securityWarning(
                "ALLOW_WITH_NOT_ACTION",
                statement.actions().element(),
                Problem.ALLOWS_OTHER_ACTIONS.of(),
                Advice.LIST_UNDER_ACTION.of()))
        : Stream.empty();
  }

  private static Stream<Finding> notResource(Examined policy, WrittenStatement statement) {
    return statement.resources().filter(Clause::negated).stream()
        .map(
            resources ->
                policy.securityWarning(
                    "ALLOW_WITH_NOT_RESOURCE",
                    resources.element(),
                    Problem.ALLOWS_OTHER_RESOURCES.of(),
                    Advice.LIST_UNDER_RESOURCE.of()));
  }
}
