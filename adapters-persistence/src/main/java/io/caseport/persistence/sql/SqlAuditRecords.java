package io.caseport.persistence.sql;

import io.caseport.application.port.out.AuditRecords;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditLink;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.AuditedOperation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audit trail: records, those of them that wait for a place, and the chain of places. */
public final class SqlAuditRecords implements AuditRecords {
  private static final String COLUMNS =
      """
      r.event_id, r.account_id, r.event_source, r.event_name, r.read_only, r.user_name,
      r.access_key, r.error_code, r.event\
      """;
  private static final String APPEND =
      """
      INSERT INTO audit_record
        (event_id, account_id, event_source, event_name, read_only, user_name, access_key, error_code,
         event)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String WAIT =
      "INSERT INTO audit_unsealed (event_id, account_id, digest) VALUES (?, ?, ?)";
  private static final String LINKS = "number, account_id, event_id, digest, link";
  private static final String PLACE =
      "INSERT INTO audit_link (" + LINKS + ")\nVALUES (?, ?, ?, ?, ?)";
  private static final String WAIT_NO_LONGER =
      "DELETE FROM audit_unsealed WHERE event_id = ? AND account_id = ?";
  private static final String HEAD =
      "SELECT " + LINKS + "\nFROM audit_link ORDER BY number DESC LIMIT 1";
  private static final String STRAYS =
      """
      FROM audit_record r
      WHERE NOT EXISTS (
        SELECT 1 FROM audit_link l WHERE l.account_id = r.account_id AND l.event_id = r.event_id)
      AND NOT EXISTS (
        SELECT 1 FROM audit_unsealed u
        WHERE u.event_id = r.event_id AND u.account_id = r.account_id)
      LIMIT ?
      """;

  private final Database database;

  public SqlAuditRecords(Database database) {
    this.database = database;
  }

  @Override
  public void append(AuditRecord record) {
    var id = record.id().toString();
    var account = record.account().value();
    var what = "record of the event " + id;
    var values =
        List.<Object>of(
            id,
            account,
            record.operation().source(),
            record.operation().name(),
            record.operation().readOnly(),
            record.userName(),
            record.accessKey(),
            record.errorCode(),
            record.text());
    database.write(
        session -> {
          session.insert(
              List.of(
                  new Insert(what, APPEND, values),
                  new Insert(what, WAIT, List.of(id, account, record.digest()))));
          return record;
        });
  }

  @Override
  public Optional<AuditRecord> find(AccountId account, AuditEventId id) {
    var query =
        new Query("FROM audit_record r WHERE r.account_id = ?", account.value())
            .and("r.event_id = ?", id.toString());
    return database.read(session -> query.list(session, COLUMNS, SqlAuditRecords::record)).stream()
        .findFirst();
  }

  @Override
  public List<AuditRecord> list(
      AccountId account, AuditFilter filter, Optional<AuditEventId> before, int limit) {
    var page = page(account, filter, before, limit);
    return database.read(session -> page.list(session, COLUMNS, SqlAuditRecords::record));
  }

  static Query page(
      AccountId account, AuditFilter filter, Optional<AuditEventId> before, int limit) {
    return new Query("FROM audit_record r WHERE r.account_id = ?", account.value())
        .andIf(filter.eventName(), (q, name) -> q.and("r.event_name = ?", name))
        .andIf(filter.userName(), (q, name) -> q.and("r.user_name = ?", name))
        .andIf(filter.accessKey(), (q, key) -> q.and("r.access_key = ?", key))
        .andIf(filter.eventSource(), (q, source) -> q.and("r.event_source = ?", source))
        .andIf(
            filter.refused(),
            (q, yes) -> q.and(yes ? "r.error_code IS NOT NULL" : "r.error_code IS NULL"))
        .andIf(filter.readOnly(), (q, yes) -> q.and(yes ? "r.read_only" : "NOT r.read_only"))
        .andIf(
            filter.from(),
            (q, from) -> q.and("r.event_id >= ?", AuditEventId.first(from).toString()))
        .andIf(filter.to(), (q, to) -> q.and("r.event_id <= ?", AuditEventId.last(to).toString()))
        .andIf(before, (q, id) -> q.and("r.event_id < ?", id.toString()))
        .then("ORDER BY r.event_id DESC LIMIT ?", limit);
  }

  @Override
  public int seal(int limit) {
    return database.write(
        session -> {
          var waiting = waiting(limit).list(session, "event_id, account_id, digest", Waiting::of);
          var head = head(session);
          long number = head.map(AuditLink::number).orElse(0L);
          var link = head.map(AuditLink::link).orElse(AuditLink.START);
          var places = new ArrayList<Object[]>();
          for (var record : waiting) {
            var place = AuditLink.after(number, link, record.account, record.id, record.digest);
            number = place.number();
            link = place.link();
            places.add(values(place));
          }
          session.updateEach(PLACE, places);
          session.updateEach(
              WAIT_NO_LONGER,
              waiting.stream()
                  .map(record -> new Object[] {record.id.toString(), record.account.value()})
                  .toList());
          return waiting.size();
        });
  }

  static Query waiting(int limit) {
    return new Query("FROM audit_unsealed ORDER BY event_id, account_id LIMIT ?", limit);
  }

  private static Object[] values(AuditLink place) {
    return new Object[] {
      place.number(),
      place.account().value(),
      place.eventId().toString(),
      place.digest(),
      place.link()
    };
  }

  @Override
  public long unsealed() {
    return database.read(
        session ->
            new Query("FROM audit_unsealed").list(session, Query.COUNT, Row::number).getFirst());
  }

  @Override
  public List<Place> places(long number, int limit) {
    var page = placesBehind(number, limit);
    return database.read(
        session ->
            page.list(
                session,
                "l.number, l.account_id, l.event_id, l.digest, l.link, r.event IS NULL, " + COLUMNS,
                SqlAuditRecords::place));
  }

  static Query placesBehind(long number, int limit) {
    return new Query(
            """
            FROM audit_link l
            LEFT JOIN audit_record r ON r.account_id = l.account_id AND r.event_id = l.event_id
            WHERE l.number > ?\
            """,
            number)
        .then("ORDER BY l.number LIMIT ?", limit);
  }

  @Override
  public Optional<AuditLink> head() {
    return database.read(SqlAuditRecords::head);
  }

  private static Optional<AuditLink> head(Session session) {
    return session.find(HEAD, SqlAuditRecords::link);
  }

  @Override
  public List<AuditRecord> strays(int limit) {
    return database.read(
        session -> new Query(STRAYS, limit).list(session, COLUMNS, SqlAuditRecords::record));
  }

  private static Place place(Row row) throws SQLException {
    var link = link(row);
    boolean erased = row.flag();
    return new Place(link, erased ? Optional.empty() : Optional.of(record(row)));
  }

  private static AuditLink link(Row row) throws SQLException {
    return new AuditLink(
        row.number(), new AccountId(row.text()), eventId(row), row.text(), row.text());
  }

  private static AuditRecord record(Row row) throws SQLException {
    return new AuditRecord(
        eventId(row),
        new AccountId(row.text()),
        new AuditedOperation(row.text(), row.text(), row.flag()),
        row.optionalText(),
        row.optionalText(),
        row.optionalText(),
        row.text());
  }

  private static AuditEventId eventId(Row row) throws SQLException {
    return new AuditEventId(UUID.fromString(row.text()));
  }

  private record Waiting(AuditEventId id, AccountId account, String digest) {
    static Waiting of(Row row) throws SQLException {
      return new Waiting(eventId(row), new AccountId(row.text()), row.text());
    }
  }
}
