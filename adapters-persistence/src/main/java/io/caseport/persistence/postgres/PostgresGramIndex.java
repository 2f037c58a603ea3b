package io.caseport.persistence.postgres;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.persistence.sql.CaseSpan;
import io.caseport.persistence.sql.GramIndex;
import io.caseport.persistence.sql.Query;
import io.caseport.persistence.sql.Row;
import io.caseport.persistence.sql.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Grams as numbers in an array, which PostgreSQL indexes without any extension. Such an index has
 * no order and finds all cases that have a gram; so a gram stands for its characters in a block of
 * cases only, which were created one after the other.
 */
final class PostgresGramIndex implements GramIndex {
  private static final int MIXER = 0x9E3779B1;

  private static final String LAST =
      "SELECT search_id FROM case_search WHERE account_id = ? ORDER BY search_id DESC LIMIT 1";

  /** All at once: each statement of its own waits for the server. */
  private static final String ADD =
      """
      INSERT INTO case_search (account_id, case_id, created_at, search_id, grams)
      SELECT ?, case_id, created_at, search_id, CAST(grams AS INTEGER[])
      FROM unnest(
        CAST(? AS TEXT[]), CAST(? AS BIGINT[]), CAST(? AS BIGINT[]), CAST(? AS TEXT[]))
        AS added (case_id, created_at, search_id, grams)
      ON CONFLICT (account_id, case_id) DO UPDATE SET grams = excluded.grams
      """;

  private static final String FORGET =
      "DELETE FROM case_search WHERE account_id = ? AND case_id = ?";

  /** Only grams can be looked for in the table itself, so that the server does not try else. */
  private static final String NEWEST =
      """
      WITH proposed AS MATERIALIZED (
        SELECT s.account_id, s.created_at, s.case_id
        FROM unnest(CAST(? AS TEXT[])) AS block (grams)
        CROSS JOIN LATERAL (
          SELECT account_id, created_at, case_id FROM case_search
          WHERE grams @> CAST(block.grams AS INTEGER[])) s)
      SELECT created_at, case_id
      FROM proposed
      WHERE account_id = ? AND created_at >= ? AND (created_at, case_id) < (?, ?)
      ORDER BY created_at DESC, case_id DESC
      LIMIT ?
      """;

  @Override
  public List<Long> add(Session session, AccountId account, List<Entry> cases) {
    var ids = cases.stream().map(added -> added.position().id().value()).toList();
    var numbers = numbers(session, account, ids);
    long last = session.find(LAST, Row::number, account.value()).orElse(-1L);
    var moments = new ArrayList<String>();
    var places = new ArrayList<Long>();
    var grams = new ArrayList<String>();
    for (var added : cases) {
      var known = numbers.get(added.position().id().value());
      long number = known == null ? ++last : known;
      moments.add(Long.toString(added.position().createdAt().toEpochMilli()));
      places.add(number);
      grams.add(grams(added.grams(), number / CASES_IN_BLOCK));
    }
    session.update(
        ADD,
        account.value(),
        array(ids.stream()),
        array(moments.stream()),
        array(places.stream().map(String::valueOf)),
        array(grams.stream()));
    return places;
  }

  private static Map<String, Long> numbers(
      Session session, AccountId account, Collection<String> ids) {
    return new Query("FROM case_search WHERE account_id = ?", account.value())
            .andIn("case_id", ids)
            .list(session, "case_id, search_id", row -> Map.entry(row.text(), row.number()))
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
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
  public List<CasePosition> newest(
      Session session,
      AccountId account,
      Set<Integer> grams,
      CaseSpan span,
      List<Long> blocks,
      int limit) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    return session.list(
        NEWEST,
        CaseSpan::position,
        array(blocks.stream().map(block -> grams(grams, block))),
        account.value(),
        span.oldest(),
        span.newest(),
        span.before(),
        limit);
  }

  private static String grams(Set<Integer> grams, long block) {
    int mixer = (int) block * MIXER;
    return grams.stream()
        .map(gram -> Integer.toString((gram + mixer) & Integer.MAX_VALUE))
        .collect(joining(",", "{", "}"));
  }

  private static String array(Stream<String> values) {
    return values
        .map(value -> "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(joining(",", "{", "}"));
  }
}
