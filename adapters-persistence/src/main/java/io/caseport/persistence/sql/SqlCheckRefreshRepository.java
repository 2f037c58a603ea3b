package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.RefreshStatus;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which checks users have asked to be done anew. */
public final class SqlCheckRefreshRepository implements CheckRefreshRepository {
  private static final String COLUMNS = "account_id, check_id, status, requested_at, changed_at";
  private static final String PUT =
      """
      INSERT INTO check_refresh (account_id, check_id, status, requested_at, changed_at)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (account_id, check_id) DO UPDATE
      SET status = excluded.status, requested_at = excluded.requested_at,
        changed_at = excluded.changed_at
      """;

  private final Database database;

  public SqlCheckRefreshRepository(Database database) {
    this.database = database;
  }

  @Override
  public void put(CheckRefresh refresh) {
    database.write(
        session ->
            session.update(
                PUT,
                refresh.account().value(),
                refresh.check().value(),
                refresh.status().name(),
                refresh.requestedAt(),
                refresh.changedAt()));
  }

  @Override
  public Map<CheckId, CheckRefresh> find(AccountId account, Set<CheckId> checks) {
    var ids = checks.stream().map(CheckId::value).toList();
    return database.read(
        session ->
            InParts.list(ids, some -> refreshes(session, account, some)).stream()
                .collect(toMap(CheckRefresh::check, Function.identity())));
  }

  private static List<CheckRefresh> refreshes(
      Session session, AccountId account, List<String> checks) {
    return AccountRows.in("check_refresh", account)
        .andIn("check_id", checks)
        .list(session, COLUMNS, SqlCheckRefreshRepository::refresh);
  }

  @Override
  public List<CheckRefresh> waiting(Instant lostBefore, int limit) {
    return database.read(
        session ->
            waitingQuery(lostBefore, limit)
                .list(session, COLUMNS, SqlCheckRefreshRepository::refresh));
  }

  static Query waitingQuery(Instant lostBefore, int limit) {
    return new Query("FROM check_refresh WHERE status IN ('ENQUEUED', 'PROCESSING')")
        .and("(status = 'ENQUEUED' OR changed_at < ?)", Moments.atOrAfter(lostBefore))
        .and(
            """
            EXISTS (
              SELECT 1 FROM account
              WHERE account.account_id = check_refresh.account_id AND closed_at IS NULL)\
            """)
        .then("ORDER BY requested_at, account_id, check_id LIMIT ?", limit);
  }

  private static CheckRefresh refresh(Row row) throws SQLException {
    return new CheckRefresh(
        new AccountId(row.text()),
        new CheckId(row.text()),
        RefreshStatus.valueOf(row.text()),
        row.moment(),
        row.moment());
  }
}
