package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.DailyResult;
import java.time.LocalDate;
import java.util.List;

/** How accounts stood by each check at the end of each day. */
final class DailyResultTable {
  private static final String COLUMNS =
      "day, ok_count, warning_count, error_count, excluded_count, ignored_count";
  private static final String PUT =
      """
      INSERT INTO daily_result
        (account_id, check_id, day, ok_count, warning_count, error_count, excluded_count,
        ignored_count)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (account_id, check_id, day) DO UPDATE
      SET ok_count = excluded.ok_count, warning_count = excluded.warning_count,
        error_count = excluded.error_count, excluded_count = excluded.excluded_count,
        ignored_count = excluded.ignored_count
      """;
  static final String REMOVE =
      """
      DELETE FROM daily_result
      WHERE (account_id, check_id, day) IN (
        SELECT account_id, check_id, day FROM daily_result WHERE day < ? LIMIT ?)
      """;

  private DailyResultTable() {}

  static int put(Session session, AccountId account, CheckId check, DailyResult result) {
    var counts = result.counts();
    return session.update(
        PUT,
        account.value(),
        check.value(),
        result.day().toEpochDay(),
        counts.ok(),
        counts.warning(),
        counts.error(),
        counts.excluded(),
        counts.ignored());
  }

  static List<DailyResult> list(Session session, AccountId account, CheckId check, LocalDate from) {
    return query(account, check, from)
        .list(
            session,
            COLUMNS,
            row ->
                new DailyResult(LocalDate.ofEpochDay(row.number()), CheckResultTable.counts(row)));
  }

  static Query query(AccountId account, CheckId check, LocalDate from) {
    return AccountRows.in("daily_result", account)
        .and("check_id = ?", check.value())
        .and("day >= ?", from.toEpochDay())
        .then("ORDER BY day");
  }

  static int removeBefore(Session session, LocalDate day, int limit) {
    return session.update(REMOVE, day.toEpochDay(), limit);
  }
}
