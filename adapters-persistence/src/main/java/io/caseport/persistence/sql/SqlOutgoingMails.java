package io.caseport.persistence.sql;

import io.caseport.application.port.out.OutgoingMails;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.mail.OutgoingMail;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mails in the table in which they wait: a lease is a later moment at which one is due. */
public final class SqlOutgoingMails implements OutgoingMails {
  private static final String MAIL =
      "account_id, thread_id, recipient, mail_id, name, language, subject, body, created_at";
  private static final String ADD =
      """
      INSERT INTO outgoing_mail
        (account_id, thread_id, recipient, mail_id, name, language, subject, body, created_at,
         due_at, attempts, number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, (
        SELECT coalesce(max(number), 0) + 1 FROM outgoing_mail
        WHERE account_id = ? AND thread_id = ? AND recipient = ?))
      ON CONFLICT DO NOTHING
      """;
  private static final String OF_ONE_WHO_HAS_IT =
      """
       WHERE account_id = ? AND thread_id = ? AND recipient = ? AND number = ?
        AND mail_id = ? AND attempts = ? AND failure IS NULL\
      """;
  private static final String LEASE =
      "UPDATE outgoing_mail SET due_at = ?, attempts = attempts + 1" + OF_ONE_WHO_HAS_IT;
  private static final String REMOVE = "DELETE FROM outgoing_mail" + OF_ONE_WHO_HAS_IT;
  private static final String POSTPONE = "UPDATE outgoing_mail SET due_at = ?" + OF_ONE_WHO_HAS_IT;
  private static final String GIVE_BACK =
      "UPDATE outgoing_mail SET due_at = ?, attempts = attempts - 1" + OF_ONE_WHO_HAS_IT;
  private static final String GIVE_UP = "UPDATE outgoing_mail SET failure = ?" + OF_ONE_WHO_HAS_IT;
  private static final String REVIVE =
      "UPDATE outgoing_mail SET failure = NULL, attempts = 0, due_at = ? WHERE failure IS NOT NULL";
  private static final String LOG = "cases";
  private static final String BEGIN =
      "INSERT INTO mail_progress (log, position) VALUES (?, ?) ON CONFLICT DO NOTHING";
  private static final String GO_ON =
      "UPDATE mail_progress SET position = ? WHERE log = ? AND position = ?";

  private final Database database;

  public SqlOutgoingMails(Database database) {
    this.database = database;
  }

  @Override
  public void add(OutgoingMail mail) {
    database.write(session -> add(session, mail));
  }

  private static OutgoingMail add(Session session, OutgoingMail mail) {
    var account = mail.thread().account().value();
    var thread = mail.thread().id();
    var recipient = mail.to().value();
    session.insert(
        "the number of a mail of " + thread,
        ADD,
        account,
        thread,
        recipient,
        mail.id().toString(),
        mail.name(),
        mail.language().value(),
        mail.subject(),
        mail.text(),
        mail.createdAt(),
        mail.createdAt(),
        account,
        thread,
        recipient);
    return mail;
  }

  @Override
  public List<Taken> take(Instant now, Instant leaseEnd, int limit) {
    return database.write(
        session ->
            due(now, limit)
                .list(session, MAIL + ", number, attempts", SqlOutgoingMails::taken)
                .stream()
                .filter(waiting -> change(session, LEASE, waiting, leaseEnd))
                .map(one -> new Taken(one.mail(), one.number(), one.attempts() + 1))
                .toList());
  }

  static Query due(Instant now, int limit) {
    return new Query("FROM outgoing_mail m WHERE m.failure IS NULL")
        .and("m.due_at <= ?", Moments.atOrBefore(now))
        .and(
            """
            NOT EXISTS (
              SELECT 1 FROM outgoing_mail e
              WHERE e.account_id = m.account_id AND e.thread_id = m.thread_id
              AND e.recipient = m.recipient AND e.number < m.number AND e.failure IS NULL)\
            """)
        .then("ORDER BY m.due_at, m.account_id, m.thread_id, m.recipient LIMIT ?", limit);
  }

  @Override
  public void sent(Taken mail) {
    database.write(session -> change(session, REMOVE, mail));
  }

  @Override
  public void postpone(Taken mail, Instant due) {
    database.write(session -> change(session, POSTPONE, mail, due));
  }

  @Override
  public void giveBack(Taken mail, Instant due) {
    database.write(session -> change(session, GIVE_BACK, mail, due));
  }

  @Override
  public void giveUp(Taken mail, String why) {
    database.write(session -> change(session, GIVE_UP, mail, why));
  }

  /** Returns whether it was still as it was taken. */
  private static boolean change(Session session, String sql, Taken taken, Object... values) {
    var mail = taken.mail();
    var parameters = new ArrayList<Object>(List.of(values));
    parameters.addAll(
        List.of(
            mail.thread().account().value(),
            mail.thread().id(),
            mail.to().value(),
            taken.number(),
            mail.id().toString(),
            taken.attempts()));
    return session.update(sql, parameters.toArray()) > 0;
  }

  @Override
  public Counts counts() {
    return database.read(
        session -> {
          int givenUp = new Query("FROM outgoing_mail WHERE failure IS NOT NULL").count(session);
          return new Query("FROM outgoing_mail WHERE failure IS NULL")
              .list(
                  session,
                  "count(*), min(created_at)",
                  row -> new Counts(row.count(), givenUp, row.optionalMoment()))
              .getFirst();
        });
  }

  @Override
  public List<GivenUp> givenUp(int limit) {
    return database.read(
        session ->
            new Query("FROM outgoing_mail WHERE failure IS NOT NULL")
                .then("ORDER BY created_at, account_id, thread_id, recipient LIMIT ?", limit)
                .list(
                    session,
                    MAIL + ", attempts, failure",
                    row -> new GivenUp(mail(row), row.count(), row.text())));
  }

  @Override
  public int revive(Instant due) {
    return database.write(session -> session.update(REVIVE, due));
  }

  @Override
  public Optional<Long> readUpTo() {
    return database.read(
        session ->
            session.find("SELECT position FROM mail_progress WHERE log = ?", Row::number, LOG));
  }

  @Override
  public void readUpTo(Optional<Long> before, long position) {
    int changed =
        database.write(
            session ->
                before
                    .map(known -> session.update(GO_ON, position, LOG, known))
                    .orElseGet(() -> session.update(BEGIN, LOG, position)));
    if (changed == 0) {
      throw new StoreFailure.Stale("how far events have become mails");
    }
  }

  private static Taken taken(Row row) throws SQLException {
    return new Taken(mail(row), row.count(), row.count());
  }

  private static OutgoingMail mail(Row row) throws SQLException {
    var thread = MailThread.of(new AccountId(row.text()), row.text());
    var recipient = new EmailAddress(row.text());
    return new OutgoingMail(
        UUID.fromString(row.text()),
        thread,
        row.text(),
        recipient,
        new LanguageCode(row.text()),
        row.text(),
        row.text(),
        row.moment());
  }
}
