package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which cases have which grams. A gram stands for a few characters in one account, so that no
 * account makes the search of another slower.
 */
public interface GramIndex {

  /** Adds to the grams of a case, of which it may have some already. */
  void add(Session session, AccountId account, CaseId id, Set<Integer> grams);

  /**
   * Forgets a case.
   *
   * @param behind whether it may have grams that were not added
   * @param grams all that it may have, or empty if nobody can tell any more; asked for only where
   *     the engine needs them
   */
  void remove(
      Session session,
      AccountId account,
      CaseId id,
      boolean behind,
      Supplier<Optional<Set<Integer>>> grams);

  /** A query for the ids of the cases of the account that have all of the grams. */
  Having having(AccountId account, Set<Integer> grams);

  /** A query and its parameters. */
  record Having(String sql, String account, String grams) {}
}
