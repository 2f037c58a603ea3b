package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.caseport.application.port.out.HandlingRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.desk.AnswerDue;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.QueuePosition;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the desk knows of cases, and its queue of them. */
public final class SqlHandlingRepository implements HandlingRepository {
  static final String QUEUED = HandlingTable.COLUMNS + ", a.name, " + CaseTable.columnsOf("c");

  /** CROSS JOIN keeps the order of the queue from being lost to another way through the tables. */
  private static final String QUEUE =
      """
      FROM case_handling h CROSS JOIN support_case c CROSS JOIN account a
      WHERE h.queue_place IS NOT NULL
      AND c.account_id = h.account_id AND c.case_id = h.case_id
      AND a.account_id = h.account_id AND a.closed_at IS NULL\
      """;

  private static final String NUMBERED =
      """
      FROM support_case c CROSS JOIN account a
      WHERE c.display_id = ? AND a.account_id = c.account_id AND a.closed_at IS NULL\
      """;

  private static final String RELATE =
      """
      INSERT INTO related_case (account_id, case_id, other_id) VALUES (?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private final Database database;

  public SqlHandlingRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(CaseHandling handling) {
    database.write(
        session -> {
          session.insert(List.of(HandlingTable.insert(handling)));
          return handling;
        });
  }

  @Override
  public void replace(CaseHandling changed) {
    database.write(session -> HandlingTable.update(session, changed));
  }

  @Override
  public Optional<CaseHandling> find(CaseKey key) {
    return database.read(session -> HandlingTable.find(session, key));
  }

  @Override
  public List<Queued> queue(
      QueueFilter filter, Instant createdSince, Optional<QueuePosition> after, int limit) {
    var page = page(filter, createdSince, after, limit);
    return database.read(session -> page.list(session, QUEUED, SqlHandlingRepository::queued));
  }

  static Query page(
      QueueFilter filter, Instant createdSince, Optional<QueuePosition> after, int limit) {
    var query = new Query(QUEUE);
    switch (filter.assignee()) {
      case Assignee.Any() -> {}
      case Assignee.Nobody() -> query.and("h.engineer_id IS NULL");
      case Assignee.One(var engineer) -> query.and("h.engineer_id = ?", engineer.value());
    }
    return query
        .and("c.created_at >= ?", Moments.atOrAfter(createdSince))
        .andIf(filter.account(), (q, id) -> q.and("h.account_id = ?", id.value()))
        .andIf(filter.status(), (q, status) -> q.and("c.status = ?", status.name()))
        .andIf(filter.issueType(), (q, type) -> q.and("c.issue_type = ?", type.name()))
        .andIf(filter.serviceCode(), (q, code) -> q.and("c.service_code = ?", code))
        .andIf(filter.language(), (q, code) -> q.and("c.language = ?", code.value()))
        .andIf(filter.severity(), (q, severity) -> q.and("c.severity = ?", severity.name()))
        .andIf(filter.late(), SqlHandlingRepository::late)
        .andIf(after, SqlHandlingRepository::behind)
        .then("ORDER BY h.queue_place, h.queue_at, h.account_id, h.case_id LIMIT ?", limit);
  }

  private static void late(Query query, Late late) {
    query.and("h.queue_place = ?", QueuePosition.Part.RUNNING.place());
    switch (late.atLeast()) {
      case NOT -> {}
      case AT_RISK -> query.and("h.at_risk_at <= ?", Moments.atOrBefore(late.now()));
      case OVERDUE -> query.and("h.queue_at < ?", Moments.atOrAfter(late.now()));
    }
  }

  private static void behind(Query query, QueuePosition last) {
    query.and(
        "(h.queue_place, h.queue_at, h.account_id, h.case_id) > (?, ?, ?, ?)",
        last.part().place(),
        last.at(),
        last.key().account().value(),
        last.key().id().value());
  }

  private static Queued queued(Row row) throws SQLException {
    var handling = HandlingTable.handling(row);
    var name = new AccountName(row.text());
    return new Queued(CaseTable.read(row), name, handling);
  }

  @Override
  public List<CaseKey> numbered(DisplayId number, Instant createdSince, int limit) {
    var query = numberedQuery(number, createdSince, limit);
    return database.read(
        session -> query.list(session, "c.account_id, c.case_id", SqlHandlingRepository::key));
  }

  static Query numberedQuery(DisplayId number, Instant createdSince, int limit) {
    return new Query(NUMBERED, number.value())
        .and("c.created_at >= ?", Moments.atOrAfter(createdSince))
        .then("ORDER BY c.account_id LIMIT ?", limit);
  }

  private static CaseKey key(Row row) throws SQLException {
    return new CaseKey(new AccountId(row.text()), new CaseId(row.text()));
  }

  @Override
  public Map<CaseId, AnswerDue> answersDue(AccountId account, Collection<CaseId> cases) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    var query = promised(account, cases);
    return database.read(
        session ->
            query
                .list(
                    session,
                    "case_id, at_risk_at, respond_by",
                    row ->
                        Map.entry(
                            new CaseId(row.text()), new AnswerDue(row.moment(), row.moment())))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  static Query promised(AccountId account, Collection<CaseId> cases) {
    return AccountRows.in("case_handling", account)
        .andIn("case_id", cases.stream().map(CaseId::value).toList())
        .and("running_since IS NOT NULL");
  }

  @Override
  public List<CaseKey> due(Instant now, int limit) {
    return database.read(
        session ->
            dueQuery(now, limit).list(session, "account_id, case_id", SqlHandlingRepository::key));
  }

  static Query dueQuery(Instant now, int limit) {
    return new Query("FROM case_handling WHERE due_at <= ?", Moments.atOrBefore(now))
        .then("ORDER BY due_at, account_id, case_id LIMIT ?", limit);
  }

  @Override
  public void relate(CaseKey one, CaseId other) {
    database.write(
        session -> {
          relate(session, one.account(), one.id(), other);
          relate(session, one.account(), other, one.id());
          return other;
        });
  }

  private static void relate(Session session, AccountId account, CaseId id, CaseId other) {
    session.update(RELATE, account.value(), id.value(), other.value());
  }

  @Override
  public Set<CaseId> related(CaseKey key) {
    return database.read(
        session ->
            session
                .list(
                    "SELECT other_id FROM related_case WHERE account_id = ? AND case_id = ?",
                    row -> new CaseId(row.text()),
                    key.account().value(),
                    key.id().value())
                .stream()
                .collect(toSet()));
  }
}
