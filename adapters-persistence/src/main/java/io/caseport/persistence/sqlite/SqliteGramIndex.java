package io.caseport.persistence.sqlite;

import static java.util.stream.Collectors.joining;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.persistence.sql.CaseSpan;
import io.caseport.persistence.sql.GramIndex;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Grams as words of SQLite's full text index, which keeps only where each is. What is added to a
 * case later stands beside what it had.
 */
final class SqliteGramIndex implements GramIndex {
  private static final String NUMBER =
      """
      INSERT INTO case_search (account_id, case_id, created_at)
      VALUES (?, ?, ?)
      ON CONFLICT (account_id, case_id) DO UPDATE SET search_id = search_id
      RETURNING search_id
      """;
  private static final String ADD = "INSERT INTO case_gram (rowid, grams) VALUES (?, ?)";

  private static final String FIND =
      "SELECT search_id FROM case_search WHERE account_id = ? AND case_id = ?";
  private static final String REMOVE =
      "INSERT INTO case_gram (case_gram, rowid, grams) VALUES ('delete', ?, ?)";
  private static final String FORGET =
      "DELETE FROM case_search WHERE account_id = ? AND case_id = ?";

  static final String NEWEST =
      """
      SELECT s.created_at, s.case_id
      FROM case_gram CROSS JOIN case_search s ON s.search_id = case_gram.rowid
      WHERE case_gram MATCH ? AND case_gram.rowid BETWEEN ? AND ?
        AND s.account_id = ? AND s.created_at >= ? AND (s.created_at, s.case_id) < (?, ?)
      ORDER BY s.created_at DESC, s.case_id DESC
      LIMIT ?
      """;

  @Override
  public List<Long> add(Session session, AccountId account, List<Entry> cases) {
    var numbers = cases.stream().map(added -> number(session, account, added.position())).toList();
    for (int i = 0; i < cases.size(); i++) {
      session.update(ADD, numbers.get(i), words(cases.get(i).grams()));
    }
    return numbers;
  }

  /**
   * The index does not know what it has of a case, and has to be told it. What it is told to remove
   * must have been added. What it cannot be told stays, under a number that is nobody's.
   */
  @Override
  public void remove(
      Session session,
      AccountId account,
      CaseId id,
      boolean behind,
      Supplier<Optional<Set<Integer>>> grams) {
    var number = session.find(FIND, Row::number, account.value(), id.value());
    if (number.isPresent()) {
      grams.get().ifPresent(all -> remove(session, number.get(), behind, words(all)));
      session.update(FORGET, account.value(), id.value());
    }
  }

  private static void remove(Session session, long number, boolean behind, String words) {
    if (behind) {
      session.update(ADD, number, words);
    }
    session.update(REMOVE, number, words);
  }

  /**
   * All numbers come before the first grams, since this statement has SQLite write out what the
   * index of texts has collected, and many cases written at once take far less.
   */
  private static long number(Session session, AccountId account, CasePosition position) {
    return session
        .find(NUMBER, Row::number, account.value(), position.id().value(), position.createdAt())
        .orElseThrow();
  }

  /** The numbers follow creation nearly, so that there is little between two blocks of a span. */
  @Override
  public List<CasePosition> newest(
      Session session,
      AccountId account,
      Set<Integer> grams,
      CaseSpan span,
      List<Long> blocks,
      int limit) {
    var numbers = blocks.stream().mapToLong(Long::longValue).summaryStatistics();
    if (numbers.getCount() == 0) {
      return List.of();
    }
    return session.list(
        NEWEST,
        CaseSpan::position,
        words(grams),
        numbers.getMin() * CASES_IN_BLOCK,
        (numbers.getMax() + 1) * CASES_IN_BLOCK - 1,
        account.value(),
        span.oldest(),
        span.newest(),
        span.before(),
        limit);
  }

  private static String words(Set<Integer> grams) {
    return grams.stream()
        .map(gram -> Integer.toString(gram, Character.MAX_RADIX))
        .collect(joining(" "));
  }
}
