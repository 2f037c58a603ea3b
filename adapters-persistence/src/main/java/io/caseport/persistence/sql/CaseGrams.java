package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.SearchText;
import io.caseport.domain.cases.SupportCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the texts of cases into the index as grams: not with the work that writes them, whose time
 * it would double, but soon after and many at once. Until then what is not indexed is looked
 * through.
 */
final class CaseGrams {
  /** An update and not nothing, so that two who index and mark at once cannot both succeed. */
  private static final String MARK =
      """
      INSERT INTO unindexed_case (account_id, case_id)
      VALUES (?, ?)
      ON CONFLICT (account_id, case_id) DO UPDATE SET case_id = excluded.case_id
      """;

  private static final String MARKED = "FROM unindexed_case WHERE account_id = ?";
  private static final String IS_INDEXED =
      "DELETE FROM unindexed_case WHERE account_id = ? AND case_id = ?";

  private final GramIndex index;

  CaseGrams(GramIndex index) {
    this.index = index;
  }

  /** Remembers that a case has a text that is not in the index. */
  static Insert mark(AccountId account, CaseId id) {
    return new Insert("mark of case " + id, MARK, List.of(account.value(), id.value()));
  }

  /**
   * Puts those of the cases into the index that are not in it yet: another node may have done it,
   * or the same work before it was refused.
   */
  void index(Session session, AccountId account, Collection<String> ids) {
    var marked =
        new Query(MARKED, account.value())
            .andIn("case_id", ids)
            .list(session, "case_id", row -> new CaseId(row.text()));
    if (marked.isEmpty()) {
      return;
    }
    try {
      add(session, account, marked);
    } catch (StoreFailure.Damaged _) {
      marked.forEach(id -> addIfIntact(session, account, id));
    }
    new Query(MARKED, account.value())
        .andIn("case_id", marked.stream().map(CaseId::value).toList())
        .delete(session);
  }

  /** A damaged case is found by nobody, and must not keep others from being found. */
  private void addIfIntact(Session session, AccountId account, CaseId id) {
    try {
      add(session, account, List.of(id));
    } catch (StoreFailure.Damaged _) {
      // Whoever reads the case is told.
    }
  }

  private void add(Session session, AccountId account, List<CaseId> ids) {
    if (ids.isEmpty()) {
      return;
    }
    var cases = CaseTable.named(session, account, ids);
    var grams = gramsOf(session, account, cases);
    var entries = cases.stream().map(named -> entry(named, grams)).toList();
    CaseBlocks.add(session, account, entries, index.add(session, account, entries));
  }

  /** Forgets a case, whose texts MUST still be there. */
  void remove(Session session, AccountId account, CaseId id) {
    boolean behind = session.update(IS_INDEXED, account.value(), id.value()) > 0;
    index.remove(session, account, id, behind, () -> gramsOf(session, account, id));
  }

  /** Empty for a damaged case. */
  private static Optional<Set<Integer>> gramsOf(Session session, AccountId account, CaseId id) {
    try {
      var cases = CaseTable.named(session, account, List.of(id));
      return Optional.ofNullable(gramsOf(session, account, cases).get(id));
    } catch (StoreFailure.Damaged _) {
      return Optional.empty();
    }
  }

  private static Map<CaseId, Set<Integer>> gramsOf(
      Session session, AccountId account, List<SupportCase> cases) {
    var grams =
        cases.stream().collect(toMap(SupportCase::id, named -> grams(account, named.subject())));
    CommunicationTable.eachOf(
        session,
        cases,
        message ->
            grams.computeIfPresent(
                message.caseId(), (_, of) -> with(of, grams(account, message.body()))));
    return grams;
  }

  private static GramIndex.Entry entry(SupportCase named, Map<CaseId, Set<Integer>> grams) {
    var position = new CasePosition(named.createdAt(), named.id());
    return new GramIndex.Entry(position, grams.getOrDefault(named.id(), Set.of()));
  }

  private static Set<Integer> with(Set<Integer> some, Set<Integer> more) {
    some.addAll(more);
    return some;
  }

  private static Set<Integer> grams(AccountId account, String text) {
    return Grams.of(account, SearchText.of(text));
  }
}
