package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.LifecycleStage;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people have said that becomes of recommendations. */
public final class SqlLifecycleRepository implements LifecycleRepository {
  private static final String TABLE = "recommendation_lifecycle";
  private static final String COLUMNS =
      "account_id, check_id, stage, reason, reason_code, updated_at, updated_by";
  private static final String PUT =
      """
      INSERT INTO recommendation_lifecycle
        (account_id, scope, check_id, stage, reason, reason_code, updated_at, updated_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (account_id, scope, check_id) DO UPDATE
      SET stage = excluded.stage, reason = excluded.reason, reason_code = excluded.reason_code,
        updated_at = excluded.updated_at, updated_by = excluded.updated_by
      """;

  private final Database database;

  public SqlLifecycleRepository(Database database) {
    this.database = database;
  }

  @Override
  public void put(AccountId account, Scope scope, CheckId check, Lifecycle lifecycle) {
    database.write(
        session ->
            session.update(
                PUT,
                account.value(),
                scope.name(),
                check.value(),
                lifecycle.stage().name(),
                lifecycle.reason(),
                lifecycle.reasonCode(),
                lifecycle.updatedAt(),
                lifecycle.updatedBy()));
  }

  @Override
  public Optional<Lifecycle> find(AccountId account, Scope scope, CheckId check) {
    var query = query(account, scope).and("check_id = ?", check.value());
    return database.read(session -> list(session, query)).stream()
        .map(Stored::lifecycle)
        .findFirst();
  }

  @Override
  public Map<CheckId, Lifecycle> all(AccountId account, Scope scope) {
    return database.read(session -> list(session, query(account, scope))).stream()
        .collect(toMap(Stored::check, Stored::lifecycle));
  }

  @Override
  public Map<AccountId, Lifecycle> ofAccounts(Set<AccountId> accounts, CheckId check) {
    var ids = accounts.stream().map(AccountId::value).toList();
    return database
        .read(session -> InParts.list(ids, some -> list(session, query(some, check))))
        .stream()
        .collect(toMap(Stored::account, Stored::lifecycle));
  }

  private static Query query(AccountId account, Scope scope) {
    return AccountRows.in(TABLE, account).and("scope = ?", scope.name());
  }

  static Query query(List<String> accounts, CheckId check) {
    return new Query("FROM " + TABLE + " WHERE scope = ?", Scope.ACCOUNT.name())
        .and("check_id = ?", check.value())
        .andIn("account_id", accounts);
  }

  private static List<Stored> list(Session session, Query query) {
    return query.list(session, COLUMNS, SqlLifecycleRepository::stored);
  }

  private static Stored stored(Row row) throws SQLException {
    return new Stored(
        new AccountId(row.text()),
        new CheckId(row.text()),
        new Lifecycle(
            LifecycleStage.valueOf(row.text()),
            row.optionalText(),
            row.optionalText(),
            row.moment(),
            row.text()));
  }

  private record Stored(AccountId account, CheckId check, Lifecycle lifecycle) {}
}
