package io.caseport.application.advisor;

import io.caseport.domain.account.Account;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;

/**
 * Which recommendations are of priority: where the plan has it, those with something red, and those
 * of which somebody has ever said what becomes of them.
 */
final class Priority {
  private Priority() {}

  /** What has become of a recommendation, if it is of priority. */
  static Optional<Lifecycle> lifecycle(
      Account account, CheckResult result, Optional<Lifecycle> said) {
    if (!account.plan().advisorPriority()) {
      return Optional.empty();
    }
    return said.or(
        () ->
            result.status() == CheckStatus.ERROR
                ? Optional.of(Lifecycle.pending(result.at()))
                : Optional.empty());
  }

  /**
   * @throws Refusal.PriorityNotEntitled if the plan does not have it
   */
  static void require(Account account) {
    if (!account.plan().advisorPriority()) {
      throw new Refusal.PriorityNotEntitled(account.plan().displayName());
    }
  }
}
