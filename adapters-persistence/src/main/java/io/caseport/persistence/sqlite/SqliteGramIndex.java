package io.caseport.persistence.sqlite;

import static java.util.stream.Collectors.joining;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import io.caseport.persistence.sql.CaseSpan;
import io.caseport.persistence.sql.GramIndex;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import java.util.List;
import java.util.Set;

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
    return cases.stream().map(added -> add(session, account, added)).toList();
  }

  private static long add(Session session, AccountId account, Entry added) {
    var position = added.position();
    long number =
        session
            .find(NUMBER, Row::number, account.value(), position.id().value(), position.createdAt())
            .orElseThrow();
    session.update(ADD, number, words(added.grams()));
    return number;
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
