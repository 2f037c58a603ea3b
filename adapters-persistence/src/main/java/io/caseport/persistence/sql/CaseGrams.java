package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.SearchText;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the texts of cases into the index as grams: not with the work that writes them, whose time
 * it would double, but soon after and many at once. Until then what is not indexed is looked
 * through.
 */
final class CaseGrams {
  /** In order, so that PostgreSQL need not take all of the table for read. */
  private static final String SOME_UNINDEXED =
      "SELECT account_id, case_id FROM unindexed_case ORDER BY account_id, case_id LIMIT ?";

  /** An update and not nothing, so that two who index and mark at once cannot both succeed. */
  private static final String MARK =
      """
      INSERT INTO unindexed_case (account_id, case_id)
      VALUES (?, ?)
      ON CONFLICT (account_id, case_id) DO UPDATE SET case_id = excluded.case_id
      """;

  private static final String IS_INDEXED =
      "DELETE FROM unindexed_case WHERE account_id = ? AND case_id = ?";
  private static final String UNINDEXED = "SELECT case_id FROM unindexed_case WHERE account_id = ?";

  private final GramIndex index;

  CaseGrams(GramIndex index) {
    this.index = index;
  }

  /** Remembers that a case has a text that is not in the index. */
  static Insert mark(AccountId account, CaseId id) {
    return new Insert("mark of case " + id, MARK, List.of(account.value(), id.value()));
  }

  private static Set<Integer> gramsOf(AccountId account, String text) {
    return Grams.of(account, SearchText.of(text));
  }

  /** Lets through what may have the words, among which is all that has not come into the index. */
  void restrict(Query cases, AccountId account, SearchWords words) {
    var having = index.having(account, Grams.of(account, words));
    cases.and(
        "case_id IN (" + having.sql() + " UNION ALL " + UNINDEXED + ")",
        having.account(),
        having.grams(),
        account.value());
  }

  boolean isBehind(Session session) {
    return session.find(SOME_UNINDEXED, Row::text, 1).isPresent();
  }

  int catchUp(Session session, int limit) {
    var unindexed = session.list(SOME_UNINDEXED, row -> new Name(row.text(), row.text()), limit);
    unindexed.forEach(name -> catchUp(session, name));
    return unindexed.size();
  }

  /** A damaged case is found by nobody, and must not keep others from being found. */
  private void catchUp(Session session, Name name) {
    var account = new AccountId(name.account());
    var id = new CaseId(name.id());
    gramsOf(session, account, id).ifPresent(grams -> index.add(session, account, id, grams));
    session.update(IS_INDEXED, name.account(), name.id());
  }

  /** Forgets a case, whose texts MUST still be there. */
  void remove(Session session, AccountId account, CaseId id) {
    boolean behind = session.update(IS_INDEXED, account.value(), id.value()) > 0;
    index.remove(session, account, id, behind, () -> gramsOf(session, account, id));
  }

  /** Empty for a damaged case: whoever reads it is told. */
  private static Optional<Set<Integer>> gramsOf(Session session, AccountId account, CaseId id) {
    try {
      return CaseTable.find(session, account, id).map(found -> gramsOf(session, found));
    } catch (StoreFailure.Damaged _) {
      return Optional.empty();
    }
  }

  private static Set<Integer> gramsOf(Session session, SupportCase found) {
    var grams = new HashSet<>(gramsOf(found.accountId(), found.subject()));
    CommunicationTable.eachOf(
        session,
        List.of(found),
        message -> grams.addAll(gramsOf(found.accountId(), message.body())));
    return grams;
  }

  private record Name(String account, String id) {}
}
