package io.caseport.persistence.postgres;

import static java.util.stream.Collectors.joining;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.persistence.sql.GramIndex;
import io.caseport.persistence.sql.Session;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Grams as numbers in an array, which PostgreSQL indexes without any extension. */
final class PostgresGramIndex implements GramIndex {
  private static final String ADD =
      """
      INSERT INTO case_search (account_id, case_id, grams)
      VALUES (?, ?, CAST(? AS INTEGER[]))
      ON CONFLICT (account_id, case_id) DO UPDATE SET grams = (
        SELECT array_agg(DISTINCT gram) FROM unnest(case_search.grams || excluded.grams) gram)
      """;
  private static final String FORGET =
      "DELETE FROM case_search WHERE account_id = ? AND case_id = ?";
  private static final String HAVING =
      "SELECT case_id FROM case_search WHERE account_id = ? AND grams @> CAST(? AS INTEGER[])";

  @Override
  public void add(Session session, AccountId account, CaseId id, Set<Integer> grams) {
    session.update(ADD, account.value(), id.value(), array(grams));
  }

  @Override
  public void remove(
      Session session,
      AccountId account,
      CaseId id,
      boolean behind,
      Supplier<Optional<Set<Integer>>> grams) {
    session.update(FORGET, account.value(), id.value());
  }

  @Override
  public Having having(AccountId account, Set<Integer> grams) {
    return new Having(HAVING, account.value(), array(grams));
  }

  private static String array(Set<Integer> grams) {
    return grams.stream().map(String::valueOf).collect(joining(",", "{", "}"));
  }
}
