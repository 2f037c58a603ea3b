package io.caseport.persistence.sql;

import static java.util.stream.Collectors.joining;

import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases, each row with a digest of its content. */
final class CaseTable {
  private static final String TABLE = "support_case";
  private static final String COLUMNS =
      """
      account_id, case_id, display_id, subject, issue_type, service_code, category_code, severity,
      language, submitted_by, cc_emails, status, created_at, resolved_at, communications, version\
      """;
  static final String FROM = "FROM support_case WHERE account_id = ?";
  private static final String SELECT = "SELECT " + COLUMNS + ", digest\n" + FROM;
  private static final String INSERT =
      """
      INSERT INTO support_case
        (account_id, case_id, display_id, subject, issue_type, service_code, category_code,
        severity, language, submitted_by, cc_emails, status, created_at, resolved_at,
        communications, version, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String UPDATE =
      """
      UPDATE support_case
      SET display_id = ?, subject = ?, issue_type = ?, service_code = ?, category_code = ?,
        severity = ?, language = ?, submitted_by = ?, cc_emails = ?, status = ?, created_at = ?,
        resolved_at = ?, communications = ?, version = ?, digest = ?
      WHERE account_id = ? AND case_id = ? AND version = ?
      """;

  static final String CREATED = "created_at";

  /** A sum has no index: with one, SQLite would go through all cases in order to find a few. */
  static final String CREATED_OF_NAMED = "created_at + 0";

  private CaseTable() {}

  static VerifiedRows<SupportCase> rows() {
    return new VerifiedRows<>(TABLE, COLUMNS, "digest", CaseTable::supportCase, CaseTable::size);
  }

  private static int size(SupportCase value) {
    return 500 + value.subject().length() + 30 * value.ccEmailAddresses().size();
  }

  static Insert insert(SupportCase opened) {
    return new Insert("case " + opened.id() + " or its display id", INSERT, digested(opened));
  }

  static SupportCase update(Session session, SupportCase changed) {
    var content = digested(changed);
    var parameters = new ArrayList<>(content.subList(2, content.size()));
    parameters.addAll(content.subList(0, 2));
    parameters.add(changed.version() - 1);
    if (session.update(UPDATE, parameters.toArray()) == 0) {
      throw new StoreFailure.Stale("case " + changed.id());
    }
    return changed;
  }

  static Optional<SupportCase> find(Session session, AccountId account, CaseId id) {
    return session.find(SELECT + " AND case_id = ?", CaseTable::read, account.value(), id.value());
  }

  /** Those that there are, in no order. */
  static List<SupportCase> named(Session session, AccountId account, Collection<CaseId> ids) {
    return new Query(FROM, account.value())
        .andIn("case_id", ids.stream().map(CaseId::value).toList())
        .list(session, COLUMNS + ", digest", CaseTable::read);
  }

  static Query page(AccountId account, CaseFilter filter, Optional<CasePosition> after, int limit) {
    var created = filter.ids().isEmpty() ? CREATED : CREATED_OF_NAMED;
    var query = new Query(FROM, account.value());
    if (!filter.ids().isEmpty()) {
      query.andIn("case_id", filter.ids().stream().map(CaseId::value).toList());
    }
    if (!filter.includeResolved()) {
      query.and("status <> 'RESOLVED'");
    }
    return query
        .andIf(filter.displayId(), (q, id) -> q.and("display_id = ?", id.value()))
        .andIf(filter.language(), (q, code) -> q.and("language = ?", code.value()))
        .andWithin(created, filter.created())
        .andIf(after, (q, last) -> behind(q, created, last))
        .then("ORDER BY " + created + " DESC, case_id DESC LIMIT ?", limit);
  }

  private static void behind(Query query, String created, CasePosition last) {
    query.and(
        "(" + created + ", case_id) < (?, ?)",
        Moments.atOrAfter(last.createdAt()),
        last.id().value());
  }

  static int countCreatedSince(Session session, AccountId account, Instant since) {
    return session
        .find(
            "SELECT count(*) FROM support_case WHERE account_id = ? AND created_at >= ?",
            Row::count,
            account.value(),
            Moments.atOrAfter(since))
        .orElseThrow();
  }

  private static List<Object> digested(SupportCase value) {
    var content = new ArrayList<Object>();
    content.add(value.accountId().value());
    content.add(value.id().value());
    content.add(value.displayId().value());
    content.add(value.subject());
    content.add(value.topic().issueType().name());
    content.add(value.topic().serviceCode());
    content.add(value.topic().categoryCode());
    content.add(value.severity().name());
    content.add(value.language().value());
    content.add(value.submittedBy());
    content.add(JsonColumn.ofTexts(value.ccEmailAddresses()));
    content.add(value.status().name());
    content.add(value.createdAt());
    content.add(value.resolvedAt());
    content.add(value.communications());
    content.add(value.version());
    content.add(RowDigest.of(TABLE, content));
    return content;
  }

  /** The columns of a case in a query that names the table otherwise, to be {@link #read}. */
  static String columnsOf(String alias) {
    return Stream.of((COLUMNS + ", digest").split(",\\s*"))
        .map(column -> alias + "." + column)
        .collect(joining(", "));
  }

  static SupportCase read(Row row) throws SQLException {
    return row.digested(TABLE, CaseTable::supportCase).value();
  }

  private static SupportCase supportCase(Row row) throws SQLException {
    return new SupportCase(
        new AccountId(row.text()),
        new CaseId(row.text()),
        new DisplayId(row.text()),
        row.text(),
        new CaseTopic(IssueType.valueOf(row.text()), row.text(), row.text()),
        Severity.valueOf(row.text()),
        new LanguageCode(row.text()),
        row.text(),
        JsonColumn.texts(row.text()),
        CaseStatus.valueOf(row.text()),
        row.moment(),
        row.optionalMoment(),
        row.count(),
        row.number());
  }
}
