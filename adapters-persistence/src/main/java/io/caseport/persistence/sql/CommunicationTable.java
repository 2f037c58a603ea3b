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
  private static final String SELECT =
      """
      SELECT m.account_id, m.case_id, m.number, m.body, m.submitted_by, m.attachments,
        m.created_at, m.digest
      FROM communication m
      """;
  private static final String INSERT =
      """
      INSERT INTO communication
        (account_id, case_id, number, body, submitted_by, attachments, created_at, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  /** The case knows how many there are, so that the newest need no search. */
  private static final String NEWEST_OF_EACH =
      SELECT
          + """
          JOIN support_case c ON c.account_id = m.account_id AND c.case_id = m.case_id
            AND m.number > c.communications - ?
          WHERE c.account_id = ?\
          """;

  private CommunicationTable() {}

  static Communication insert(Session session, Communication added) {
    session.insert(
        "communication " + added.number() + " of case " + added.caseId(),
        INSERT,
        digested(added).toArray());
    return added;
  }

  static List<Communication> newestOfEach(
      Session session, AccountId account, Set<CaseId> cases, int each) {
    return newestOfEach(account, cases, each).list(session, CommunicationTable::communication);
  }

  static Query newestOfEach(AccountId account, Set<CaseId> cases, int each) {
    return new Query(NEWEST_OF_EACH, each, account.value())
        .andIn("c.case_id", cases.stream().map(CaseId::value).toList())
        .then("ORDER BY m.case_id, m.number DESC");
  }

  static List<Communication> list(
      Session session,
      AccountId account,
      CaseId id,
      TimeSpan created,
      Optional<Integer> before,
      int limit) {
    return new Query(SELECT + "WHERE account_id = ? AND case_id = ?", account.value(), id.value())
        .andWithin("created_at", created)
        .andIf(before, (query, number) -> query.and("number < ?", number))
        .then("ORDER BY number DESC LIMIT ?", limit)
        .list(session, CommunicationTable::communication);
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
    return row.digested(TABLE, CommunicationTable::content);
  }

  private static Communication content(Row row) throws SQLException {
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
