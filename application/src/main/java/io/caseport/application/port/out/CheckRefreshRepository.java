package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckRefresh;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which checks users have asked to be done anew. Moments MUST be kept to the millisecond. */
public interface CheckRefreshRepository {

  /** Puts the refresh in place of the one of its check, if there is one. */
  void put(CheckRefresh refresh);

  /** Those of the checks that somebody has ever asked for. */
  Map<CheckId, CheckRefresh> find(AccountId account, Set<CheckId> checks);

  /**
   * Up to {@code limit} refreshes that wait, or that were taken up before {@code lostBefore} and
   * have not ended; oldest request first. Of closed accounts none.
   */
  List<CheckRefresh> waiting(Instant lostBefore, int limit);
}
