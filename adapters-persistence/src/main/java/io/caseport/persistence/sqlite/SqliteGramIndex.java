package io.caseport.persistence.sqlite;

import static java.util.stream.Collectors.joining;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.persistence.sql.GramIndex;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
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
      INSERT INTO case_search (account_id, case_id)
      VALUES (?, ?)
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
  private static final String HAVING =
      """
      SELECT s.case_id
      FROM case_gram CROSS JOIN case_search s ON s.search_id = case_gram.rowid
      WHERE s.account_id = ? AND case_gram MATCH ?
      """;

  @Override
  public void add(Session session, AccountId account, CaseId id, Set<Integer> grams) {
    long number = session.find(NUMBER, Row::number, account.value(), id.value()).orElseThrow();
    session.update(ADD, number, words(grams));
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

  @Override
  public Having having(AccountId account, Set<Integer> grams) {
    return new Having(HAVING, account.value(), words(grams));
  }

  private static String words(Set<Integer> grams) {
    return grams.stream()
        .map(gram -> Integer.toString(gram, Character.MAX_RADIX))
        .collect(joining(" "));
  }
}
