package io.caseport.persistence.sql;

import static java.util.stream.Collectors.joining;

import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Communications, each row with a digest of its content and the names of its attachments. */
final class CommunicationTable {
  private static final String TABLE = "communication";
  private static final String COLUMNS =
      """
      m.account_id, m.case_id, m.number, m.body, m.submitted_by, m.attachments, m.created_at\
      """;
  private static final String INSERT =
      """
      INSERT INTO communication
        (account_id, case_id, number, body, submitted_by, attachments, created_at, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String OF_CASE =
      "FROM communication m WHERE m.account_id = ? AND m.case_id = ?";

  /** Each row: account, case, and the numbers between which to look, the latter included. */
  private static final String SPANS =
      """
      ) AS span JOIN communication m
        ON m.account_id = span.column1 AND m.case_id = span.column2
          AND m.number > span.column3 AND m.number <= span.column4\
      """;

  private static final int AT_ONCE = 100;

  private CommunicationTable() {}

  static Insert insert(Communication added) {
    return new Insert(
        "communication " + added.number() + " of case " + added.caseId(), INSERT, digested(added));
  }

  /** In no order: sorting a few in memory costs less than sorting rows with their texts. */
  static List<Communication> within(Session session, Collection<? extends Span> spans) {
    return list(session, query(spans));
  }

  /** All messages that the cases count, some at a time: a long case is not in memory as a whole. */
  static void eachOf(
      Session session, Collection<SupportCase> cases, Consumer<Communication> reader) {
    var spans = new ArrayList<Span>();
    int messages = 0;
    for (var counted : cases) {
      for (int after = 0; after < counted.communications(); after += AT_ONCE) {
        int last = Math.min(after + AT_ONCE, counted.communications());
        spans.add(new Span(counted.accountId(), counted.id(), after, last));
        messages += last - after;
        if (messages >= AT_ONCE) {
          within(session, spans).forEach(reader);
          spans.clear();
          messages = 0;
        }
      }
    }
    if (!spans.isEmpty()) {
      within(session, spans).forEach(reader);
    }
  }

  static Query query(Collection<? extends Span> spans) {
    var rows = spans.stream().map(_ -> "(?, ?, ?, ?)").collect(joining(", "));
    var parameters = spans.stream().flatMap(Span::columns).toArray();
    return new Query("FROM (VALUES " + rows + SPANS, parameters);
  }

  static List<Communication> page(
      Session session,
      AccountId account,
      CaseId id,
      TimeSpan created,
      Optional<Integer> before,
      int limit) {
    var page =
        new Query(OF_CASE, account.value(), id.value())
            .andWithin("m.created_at", created)
            .andIf(before, (query, number) -> query.and("m.number < ?", number))
            .then("ORDER BY m.number DESC LIMIT ?", limit);
    return list(session, page);
  }

  private static List<Communication> list(Session session, Query query) {
    return query.list(
        session,
        COLUMNS + ", m.digest",
        row -> row.digested(TABLE, CommunicationTable::communication).value());
  }

  private static List<Object> digested(Communication value) {
    var content = new ArrayList<Object>();
    content.add(value.accountId().value());
    content.add(value.caseId().value());
    content.add(value.number());
    content.add(value.body());
    content.add(value.submittedBy());
    content.add(JsonColumn.ofFiles(value.attachments()));
    content.add(value.createdAt());
    content.add(RowDigest.of(TABLE, content));
    return content;
  }

  private static Communication communication(Row row) throws SQLException {
    return new Communication(
        new AccountId(row.text()),
        new CaseId(row.text()),
        row.count(),
        row.text(),
        row.text(),
        JsonColumn.files(row.text()),
        row.moment());
  }

  /** The communications of a case after one number and up to another. */
  record Span(AccountId account, CaseId id, int after, int last) {
    private Stream<Object> columns() {
      return Stream.of(account.value(), id.value(), after, last);
    }
  }
}
