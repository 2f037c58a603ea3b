package io.caseport.application.housekeeping;

import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Goes through all accounts for cases that are out of sight, a little further each time. */
final class OldCases {
  private static final int ACCOUNTS_AT_ONCE = 500;

  /** Each may have many messages and files. */
  private static final int CASES_AT_ONCE = 20;

  private final CaseRepository cases;
  private final UnitOfWork work;
  private final Deque<AccountId> waiting = new ArrayDeque<>();
  private Optional<AccountId> looked = Optional.empty();

  OldCases(CaseRepository cases, UnitOfWork work) {
    this.cases = cases;
    this.work = work;
  }

  /** Returns whether there may be more. */
  synchronized boolean removeSome(Instant now) {
    var visibleSince = SupportCase.visibleSince(now);
    int left = CASES_AT_ONCE;
    while (left > 0 && !waiting.isEmpty()) {
      left -= remove(waiting.removeFirst(), visibleSince, left);
    }
    return left == 0 || lookFurther(visibleSince);
  }

  /** An account that fails is left out until the next time round, so that others go on. */
  private int remove(AccountId account, Instant visibleSince, int most) {
    int removed = work.write(() -> cases.removeCreatedBefore(account, visibleSince, most));
    if (removed == most) {
      waiting.addFirst(account);
    }
    return removed;
  }

  private boolean lookFurther(Instant visibleSince) {
    var next = work.read(() -> cases.oldestCases(looked, ACCOUNTS_AT_ONCE));
    for (var oldest : next) {
      if (oldest.createdAt().filter(visibleSince::isAfter).isPresent()) {
        waiting.addLast(oldest.account());
      }
    }
    boolean more = next.size() == ACCOUNTS_AT_ONCE;
    looked = more ? Optional.of(next.getLast().account()) : Optional.empty();
    return more || !waiting.isEmpty();
  }
}
