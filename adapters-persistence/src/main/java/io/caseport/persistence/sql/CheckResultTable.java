package io.caseport.persistence.sql;

import io.caseport.application.port.out.CheckResultRepository.MembersResult;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.Savings;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each check last found in each account, in numbers. */
final class CheckResultTable {
  static final String COLUMNS =
      """
      r.account_id, r.check_id, r.done_at, r.first_at, r.ok_count, r.warning_count, r.error_count, \
      r.excluded_count, r.ignored_count, r.savings, r.cost, r.reporter\
      """;
  static final String SUMS =
      """
      r.check_id, sum(r.ok_count), sum(r.warning_count), sum(r.error_count), \
      sum(r.excluded_count), sum(r.ignored_count), sum(r.savings), sum(r.cost), max(r.done_at), \
      min(r.first_at)\
      """;
  private static final String PUT =
      """
      INSERT INTO check_result
        (account_id, check_id, done_at, first_at, ok_count, warning_count, error_count,
        excluded_count, ignored_count, savings, cost, reporter)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (account_id, check_id) DO UPDATE
      SET done_at = excluded.done_at, first_at = excluded.first_at, ok_count = excluded.ok_count,
        warning_count = excluded.warning_count, error_count = excluded.error_count,
        excluded_count = excluded.excluded_count, ignored_count = excluded.ignored_count,
        savings = excluded.savings, cost = excluded.cost, reporter = excluded.reporter
      """;

  /** The open accounts of an organization, and nothing of any other. */
  private static final String OF_MEMBERS =
      """
      FROM account a JOIN check_result r ON r.account_id = a.account_id
      WHERE a.management_account_id = ? AND a.closed_at IS NULL\
      """;

  private CheckResultTable() {}

  static int put(Session session, CheckResult result) {
    return session.update(
        PUT,
        result.account().value(),
        result.check().value(),
        result.at(),
        result.firstAt(),
        result.counts().ok(),
        result.counts().warning(),
        result.counts().error(),
        result.counts().excluded(),
        result.counts().ignored(),
        result.savings().amount(),
        result.savings().cost(),
        result.reporter());
  }

  static Optional<CheckResult> find(Session session, AccountId account, CheckId check) {
    return list(session, of(account).and("r.check_id = ?", check.value())).stream().findFirst();
  }

  static Map<CheckId, CheckResult> all(Session session, AccountId account) {
    var all = new HashMap<CheckId, CheckResult>();
    list(session, of(account)).forEach(result -> all.put(result.check(), result));
    return all;
  }

  static int remove(Session session, AccountId account, CheckId check) {
    return AccountRows.in("check_result", account)
        .and("check_id = ?", check.value())
        .delete(session);
  }

  private static Query of(AccountId account) {
    return new Query("FROM check_result r WHERE r.account_id = ?", account.value());
  }

  static Map<CheckId, MembersResult> together(Session session, AccountId management) {
    var all = new HashMap<CheckId, MembersResult>();
    sumsOf(management)
        .list(session, SUMS, row -> Map.entry(new CheckId(row.text()), sum(row)))
        .forEach(sum -> all.put(sum.getKey(), sum.getValue()));
    return all;
  }

  static Query sumsOf(AccountId management) {
    return new Query(OF_MEMBERS, management.value()).then("GROUP BY r.check_id");
  }

  static List<CheckResult> ofMembers(
      Session session,
      AccountId management,
      CheckId check,
      Optional<AccountId> member,
      Optional<AccountId> after,
      int limit) {
    return list(session, pageOfMembers(management, check, member, after, limit));
  }

  static Query pageOfMembers(
      AccountId management,
      CheckId check,
      Optional<AccountId> member,
      Optional<AccountId> after,
      int limit) {
    return new Query(OF_MEMBERS, management.value())
        .and("r.check_id = ?", check.value())
        .andIf(member, (q, account) -> q.and("a.account_id = ?", account.value()))
        .andIf(after, (q, account) -> q.and("a.account_id > ?", account.value()))
        .then("ORDER BY a.account_id LIMIT ?", limit);
  }

  private static List<CheckResult> list(Session session, Query query) {
    return query.list(session, COLUMNS, CheckResultTable::result);
  }

  private static CheckResult result(Row row) throws SQLException {
    return new CheckResult(
        new AccountId(row.text()),
        new CheckId(row.text()),
        row.moment(),
        row.moment(),
        counts(row),
        new Savings(row.real(), row.real()),
        row.optionalText());
  }

  private static MembersResult sum(Row row) throws SQLException {
    return new MembersResult(
        counts(row), new Savings(row.real(), row.real()), row.moment(), row.moment());
  }

  static ResourceCounts counts(Row row) throws SQLException {
    return new ResourceCounts(row.number(), row.number(), row.number(), row.number(), row.number());
  }
}
