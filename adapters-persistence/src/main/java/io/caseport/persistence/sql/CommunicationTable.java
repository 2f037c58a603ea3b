package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
      ON CONFLICT DO NOTHING
      """;

  private static final String OF_CASE =
      "FROM communication m WHERE m.account_id = ? AND m.case_id = ?";

  /** The case knows how many there are, so that the newest need no search. */
  private static final String NEWEST_OF_EACH =
      """
      FROM support_case c JOIN communication m
        ON m.account_id = c.account_id AND m.case_id = c.case_id
          AND m.number > c.communications - ?
      WHERE c.account_id = ?\
      """;

  private CommunicationTable() {}

  static Communication insert(Session session, Communication added) {
    session.insert(
        "communication " + added.number() + " of case " + added.caseId(),
        INSERT,
        digested(added).toArray());
    SqlAttachmentRepository.markSent(session, added.accountId(), added.attachments());
    return added;
  }

  static VerifiedRows<Communication> rows() {
    return new VerifiedRows<>(
        TABLE, COLUMNS, "m.digest", CommunicationTable::communication, CommunicationTable::size);
  }

  private static int size(Communication value) {
    return 300 + value.body().length() + 300 * value.attachments().size();
  }

  /** In no order: sorting a few in memory costs less than sorting rows with their texts. */
  static Query newestOfEach(AccountId account, Set<CaseId> cases, int each) {
    return new Query(NEWEST_OF_EACH, each, account.value())
        .andIn("c.case_id", cases.stream().map(CaseId::value).toList());
  }

  static Query page(
      AccountId account, CaseId id, TimeSpan created, Optional<Integer> before, int limit) {
    return new Query(OF_CASE, account.value(), id.value())
        .andWithin("m.created_at", created)
        .andIf(before, (query, number) -> query.and("m.number < ?", number))
        .then("ORDER BY m.number DESC LIMIT ?", limit);
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
}
