package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import java.util.List;
import java.util.Set;

/**
 * Which cases have which grams. A gram stands for a few characters in one account, so that no
 * account makes the search of another slower.
 */
public interface GramIndex {

  /**
   * Takes cases of an account with all of their grams, of which it may have some already. What is
   * added in the order of creation is found faster.
   */
  void add(Session session, AccountId account, List<Entry> cases);

  /**
   * Up to {@code limit} cases of the account that were created in the span and have all of the
   * grams, newest first.
   */
  List<CasePosition> newest(
      Session session, AccountId account, Set<Integer> grams, CaseSpan span, int limit);

  /** A case and what its texts are made of. */
  record Entry(CasePosition position, Set<Integer> grams) {}
}
