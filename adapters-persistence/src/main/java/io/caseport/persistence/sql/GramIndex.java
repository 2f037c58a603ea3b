package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which cases have which grams. A gram stands for a few characters in one account, so that no
 * account makes the search of another slower.
 */
public interface GramIndex {

  /** So many cases with numbers in a row are a block, whatever their account. */
  int CASES_IN_BLOCK = 4_096;

  /**
   * Takes cases of an account with all of their grams, of which it may have some already; returns
   * their numbers, which each case keeps. What is added in the order of creation is found faster.
   */
  List<Long> add(Session session, AccountId account, List<Entry> cases);

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

  /**
   * Up to {@code limit} cases of the account that were created in the span and have all of the
   * grams, newest first.
   *
   * @param blocks those in which cases of the span have their numbers
   */
  List<CasePosition> newest(
      Session session,
      AccountId account,
      Set<Integer> grams,
      CaseSpan span,
      List<Long> blocks,
      int limit);

  /** A case and what its texts are made of. */
  record Entry(CasePosition position, Set<Integer> grams) {}
}
