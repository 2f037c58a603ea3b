package io.caseport.persistence.sql;

import io.caseport.application.port.out.EventLog;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.DisplayId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The events of cases: those without a position are the outbox. */
public final class SqlEventLog implements EventLog {
  private static final String EVENT =
      "event_id, account_id, case_id, display_id, kind, side, communication, happened_at, status";

  private static final String COLUMNS = "position, number, " + EVENT;
  private static final String APPEND =
      """
      INSERT INTO case_event
        (account_id, case_id, event_id, display_id, kind, side, communication, happened_at, status,
         number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,\
      """;
  private static final String END_OF_APPEND = ")\nON CONFLICT DO NOTHING";

  /**
   * What there is of a new case is not asked: cases opened at once would be in each other's way.
   */
  private static final String APPEND_FIRST = APPEND + " 1" + END_OF_APPEND;

  private static final String APPEND_NEXT =
      APPEND
          + """
           (
            SELECT coalesce(max(number), 0) + 1
            FROM case_event WHERE account_id = ? AND case_id = ?)\
          """
          + END_OF_APPEND;
  private static final String LOG = "cases";
  private static final String TAKE_POSITIONS =
      """
      INSERT INTO event_log_end (log, position) VALUES (?, ?)
      ON CONFLICT (log) DO UPDATE SET position = event_log_end.position + excluded.position
      """;
  private static final String GIVE_POSITION =
      """
      UPDATE case_event SET position = ?
      WHERE account_id = ? AND case_id = ? AND number = ? AND position IS NULL
      """;

  /** Of those in question: engines would walk through all by position, to find the first soon. */
  static final String FIRST = "min(position + 0)";

  private final Database database;

  public SqlEventLog(Database database) {
    this.database = database;
  }

  @Override
  public void append(CaseEvent event) {
    database.write(session -> append(session, event));
  }

  private static CaseEvent append(Session session, CaseEvent event) {
    boolean first = event.kind() == CaseEventKind.CASE_CREATED;
    var account = event.account().value();
    var caseId = event.caseId().value();
    var parameters = new ArrayList<Object>();
    parameters.add(account);
    parameters.add(caseId);
    parameters.add(event.id().toString());
    parameters.add(event.displayId().value());
    parameters.add(event.kind().name());
    parameters.add(event.by().name());
    parameters.add(event.communication());
    parameters.add(event.at());
    parameters.add(event.status().map(CaseStatus::name));
    if (!first) {
      parameters.add(account);
      parameters.add(caseId);
    }
    session.insert(
        "the number of an event of case " + caseId,
        first ? APPEND_FIRST : APPEND_NEXT,
        parameters.toArray());
    return event;
  }

  @Override
  public int publish(int limit) {
    return database.write(
        session -> {
          var waiting =
              outbox(limit)
                  .list(
                      session,
                      "account_id, case_id, number",
                      row -> new Object[] {row.text(), row.text(), row.count()});
          if (!waiting.isEmpty()) {
            session.update(TAKE_POSITIONS, LOG, (long) waiting.size());
            giveUpTo(end(session), session, waiting);
          }
          return waiting.size();
        });
  }

  static Query outbox(int limit) {
    return new Query("FROM case_event WHERE position IS NULL")
        .then("ORDER BY account_id, case_id, number LIMIT ?", limit);
  }

  private static void giveUpTo(long last, Session session, List<Object[]> waiting) {
    var rows = new ArrayList<Object[]>();
    long position = last - waiting.size();
    for (var key : waiting) {
      rows.add(new Object[] {++position, key[0], key[1], key[2]});
    }
    session.updateEach(GIVE_POSITION, rows);
  }

  @Override
  public List<CaseEvent> ofCase(CaseKey of, Set<CaseEventKind> kinds, int limit) {
    var query = caseQuery(of, kinds, limit);
    return database.read(session -> query.list(session, EVENT, SqlEventLog::happened));
  }

  static Query caseQuery(CaseKey of, Set<CaseEventKind> kinds, int limit) {
    return AccountRows.in("case_event", of.account())
        .and("case_id = ?", of.id().value())
        .andIn("kind", kinds.stream().map(CaseEventKind::name).toList())
        .then("ORDER BY number DESC LIMIT ?", limit);
  }

  @Override
  public Optional<CaseEvent> find(CaseKey of, int number) {
    return database.read(
        session ->
            AccountRows.in("case_event", of.account())
                .and("case_id = ?", of.id().value())
                .and("number = ?", number)
                .list(session, EVENT, SqlEventLog::happened)
                .stream()
                .findFirst());
  }

  @Override
  public List<LoggedEvent> after(long position, Optional<AccountId> account, int limit) {
    var page = page(position, account, limit);
    return database.read(session -> page.list(session, COLUMNS, SqlEventLog::event));
  }

  static Query page(long position, Optional<AccountId> account, int limit) {
    return new Query("FROM case_event WHERE position > ?", position)
        .andIf(account, (q, id) -> q.and("account_id = ?", id.value()))
        .then("ORDER BY position LIMIT ?", limit);
  }

  @Override
  public boolean hasUnpublished() {
    return database.read(session -> !outbox(1).list(session, "number", Row::count).isEmpty());
  }

  @Override
  public List<LoggedEvent> at(Set<Long> positions) {
    var ordered = positions.stream().sorted().toList();
    return database.read(
        session ->
            InParts.list(ordered, some -> at(some).list(session, COLUMNS, SqlEventLog::event)));
  }

  static Query at(List<Long> positions) {
    return new Query("FROM case_event WHERE position IS NOT NULL")
        .andIn("position", positions)
        .then("ORDER BY position");
  }

  @Override
  public long before(Instant moment) {
    return database.read(
        session ->
            since(moment).list(session, FIRST, Row::optionalNumber).stream()
                .flatMap(Optional::stream)
                .map(position -> position - 1)
                .findFirst()
                .orElseGet(() -> end(session)));
  }

  static Query since(Instant moment) {
    return new Query("FROM case_event WHERE position IS NOT NULL")
        .and("happened_at >= ?", Moments.atOrAfter(moment));
  }

  @Override
  public long end() {
    return database.read(SqlEventLog::end);
  }

  private static long end(Session session) {
    return session
        .find("SELECT position FROM event_log_end WHERE log = ?", Row::number, LOG)
        .orElse(0L);
  }

  private static LoggedEvent event(Row row) throws SQLException {
    return new LoggedEvent(row.number(), row.count(), happened(row));
  }

  private static CaseEvent happened(Row row) throws SQLException {
    return new CaseEvent(
        UUID.fromString(row.text()),
        new AccountId(row.text()),
        new CaseId(row.text()),
        new DisplayId(row.text()),
        CaseEventKind.valueOf(row.text()),
        Side.valueOf(row.text()),
        row.optionalCount(),
        row.moment(),
        row.optionalText().map(CaseStatus::valueOf));
  }
}
