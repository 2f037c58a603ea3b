package io.caseport.persistence.sql;

import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactMessage.Author;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactRequest.Conversion;
import io.caseport.domain.contact.ContactRequest.Requester;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.contact.ContactTopic;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.text.Ascii;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Contact requests and their messages in two tables. */
public final class SqlContactRepository implements ContactRepository {
  private static final String COLUMNS =
      """
      contact_id, name, email, claimed_account, phone, source, topic, subject, language, status,
      account_id, case_id, verification, converted_by, created_at, changed_at, messages, version\
      """;
  private static final String ADD =
      """
      INSERT INTO contact_request
        (contact_id, name, email, email_compared, claimed_account, phone, source, topic, subject,
         language, status, created_at, changed_at, messages, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String ADD_MESSAGE =
      """
      INSERT INTO contact_message (contact_id, number, author, body, created_at)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String REPLACE =
      """
      UPDATE contact_request
      SET status = ?, account_id = ?, case_id = ?, verification = ?, converted_by = ?,
        changed_at = ?, messages = ?, version = ?
      WHERE contact_id = ? AND version = ?
      """;

  private final Database database;

  public SqlContactRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(ContactRequest request, ContactMessage first) {
    database.write(
        session -> {
          var requester = request.requester();
          session.insert(
              "contact request " + request.id(),
              ADD,
              request.id().value(),
              requester.name(),
              requester.email().value(),
              Ascii.lower(requester.email().value()),
              requester.account(),
              requester.phone(),
              requester.source(),
              request.topic().name(),
              request.subject(),
              request.language().value(),
              request.status().name(),
              request.createdAt(),
              request.changedAt(),
              request.messages(),
              request.version());
          return add(session, first);
        });
  }

  private static ContactMessage add(Session session, ContactMessage message) {
    session.insert(
        "a message of contact request " + message.contact(),
        ADD_MESSAGE,
        message.contact().value(),
        message.number(),
        message.author().name(),
        message.body(),
        message.createdAt());
    return message;
  }

  @Override
  public Optional<ContactRequest> find(ContactId id) {
    return database.read(
        session ->
            new Query("FROM contact_request WHERE contact_id = ?", id.value())
                .list(session, COLUMNS, SqlContactRepository::request).stream().findFirst());
  }

  @Override
  public void replace(ContactRequest changed) {
    database.write(session -> replace(session, changed));
  }

  @Override
  public void replace(ContactRequest changed, ContactMessage added) {
    database.write(
        session -> {
          replace(session, changed);
          return add(session, added);
        });
  }

  private static ContactRequest replace(Session session, ContactRequest changed) {
    var to = changed.conversion();
    int replaced =
        session.update(
            REPLACE,
            changed.status().name(),
            to.map(one -> one.account().value()),
            to.map(one -> one.caseId().value()),
            to.map(Conversion::verification),
            to.map(Conversion::by),
            changed.changedAt(),
            changed.messages(),
            changed.version(),
            changed.id().value(),
            changed.version() - 1);
    if (replaced == 0) {
      throw new StoreFailure.Stale("contact request " + changed.id());
    }
    return changed;
  }

  @Override
  public List<ContactMessage> messages(ContactId id) {
    return database.read(
        session ->
            new Query("FROM contact_message WHERE contact_id = ?", id.value())
                .then("ORDER BY number")
                .list(
                    session,
                    "number, author, body, created_at",
                    row ->
                        new ContactMessage(
                            id,
                            row.count(),
                            Author.valueOf(row.text()),
                            row.text(),
                            row.moment())));
  }

  @Override
  public List<ContactRequest> list(
      ContactStatus status, Optional<ContactPosition> after, int limit) {
    return database.read(
        session ->
            page(status, after, limit).list(session, COLUMNS, SqlContactRepository::request));
  }

  static Query page(ContactStatus status, Optional<ContactPosition> after, int limit) {
    return new Query("FROM contact_request WHERE status = ?", status.name())
        .andIf(
            after,
            (q, end) ->
                q.and("(created_at, contact_id) > (?, ?)", end.createdAt(), end.id().value()))
        .then("ORDER BY created_at, contact_id LIMIT ?", limit);
  }

  @Override
  public Counts countSince(Instant since, EmailAddress email, String source) {
    var from = Moments.atOrAfter(since);
    return database.read(
        session ->
            new Counts(
                count(session, "email_compared = ?", Ascii.lower(email.value()), from),
                count(session, "source = ?", source, from),
                new Query("FROM contact_request WHERE created_at >= ?", from).count(session)));
  }

  private static int count(Session session, String condition, String value, long from) {
    return new Query("FROM contact_request WHERE " + condition, value)
        .and("created_at >= ?", from)
        .count(session);
  }

  @Override
  public int removeOver(Instant moment, int limit) {
    return database.write(
        session -> {
          var ids =
              over(moment, limit).list(session, "contact_id", row -> new ContactId(row.text()));
          for (var id : ids) {
            SqlReplyAddresses.remove(session, new MailThread.OfContact(id));
            session.update("DELETE FROM contact_request WHERE contact_id = ?", id.value());
          }
          return ids.size();
        });
  }

  static Query over(Instant moment, int limit) {
    return new Query("FROM contact_request WHERE status IN ('ANSWERED', 'CLOSED', 'CONVERTED')")
        .and("changed_at < ?", Moments.atOrAfter(moment))
        .then("LIMIT ?", limit);
  }

  private static ContactRequest request(Row row) throws SQLException {
    var id = new ContactId(row.text());
    var name = row.text();
    var email = new EmailAddress(row.text());
    var requester = new Requester(name, email, row.optionalText(), row.optionalText(), row.text());
    return new ContactRequest(
        id,
        requester,
        ContactTopic.valueOf(row.text()),
        row.text(),
        new LanguageCode(row.text()),
        ContactStatus.valueOf(row.text()),
        conversion(row.optionalText(), row),
        row.moment(),
        row.moment(),
        row.count(),
        row.number());
  }

  private static Optional<Conversion> conversion(Optional<String> account, Row row)
      throws SQLException {
    var caseId = row.optionalText();
    var verification = row.optionalText();
    var by = row.optionalText();
    return account.map(
        id ->
            new Conversion(
                new AccountId(id),
                new CaseId(caseId.orElseThrow()),
                verification.orElseThrow(),
                by.orElseThrow()));
  }
}
