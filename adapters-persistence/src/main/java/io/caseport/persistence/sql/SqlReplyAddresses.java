package io.caseport.persistence.sql;

import io.caseport.application.port.out.ReplyAddresses;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.text.Ascii;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reply addresses by the digests of their tokens, and the answers that were taken. */
public final class SqlReplyAddresses implements ReplyAddresses {
  private static final String COLUMNS =
      "account_id, thread_id, address, token_digest, sealed_token";
  private static final String ADD =
      """
      INSERT INTO reply_address
        (account_id, thread_id, correspondent, address, token_digest, sealed_token)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String MOVE =
      """
      UPDATE reply_address SET account_id = ?, thread_id = ? WHERE account_id = ? AND thread_id = ?
      """;
  private static final String TAKE =
      """
      INSERT INTO taken_mail (account_id, thread_id, mail_key, taken_at) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final List<String> TABLES =
      List.of("outgoing_mail", "reply_address", "taken_mail");

  private final Database database;

  public SqlReplyAddresses(Database database) {
    this.database = database;
  }

  /** All of the correspondence about a case, waiting mails included. */
  static void removeFrom(Session session, AccountId account, CaseId id) {
    remove(session, new MailThread.OfCase(account, id));
  }

  static void remove(Session session, MailThread thread) {
    for (var table : TABLES) {
      session.update(
          "DELETE FROM " + table + " WHERE account_id = ? AND thread_id = ?",
          thread.account().value(),
          thread.id());
    }
  }

  @Override
  public void add(ReplyAddress address) {
    database.write(session -> add(session, address));
  }

  private static ReplyAddress add(Session session, ReplyAddress address) {
    session.insert(
        "a reply address",
        ADD,
        address.thread().account().value(),
        address.thread().id(),
        Ascii.lower(address.correspondent().value()),
        address.correspondent().value(),
        address.tokenDigest(),
        address.sealedToken());
    return address;
  }

  @Override
  public Optional<ReplyAddress> find(String tokenDigest) {
    return first(new Query("FROM reply_address WHERE token_digest = ?", tokenDigest));
  }

  @Override
  public Optional<ReplyAddress> find(MailThread thread, EmailAddress correspondent) {
    return first(
        AccountRows.in("reply_address", thread.account())
            .and("thread_id = ?", thread.id())
            .and("correspondent = ?", Ascii.lower(correspondent.value())));
  }

  private Optional<ReplyAddress> first(Query query) {
    return database.read(
        session -> query.list(session, COLUMNS, SqlReplyAddresses::address).stream().findFirst());
  }

  @Override
  public void move(MailThread from, MailThread to) {
    database.write(
        session ->
            session.update(MOVE, to.account().value(), to.id(), from.account().value(), from.id()));
  }

  @Override
  public boolean take(MailThread thread, String key, Instant at) {
    return database.write(
            session -> session.update(TAKE, thread.account().value(), thread.id(), key, at))
        > 0;
  }

  @Override
  public int countTaken(MailThread thread, Instant since) {
    return database.read(
        session ->
            AccountRows.in("taken_mail", thread.account())
                .and("thread_id = ?", thread.id())
                .and("taken_at >= ?", Moments.atOrAfter(since))
                .count(session));
  }

  private static ReplyAddress address(Row row) throws SQLException {
    return new ReplyAddress(
        MailThread.of(new AccountId(row.text()), row.text()),
        new EmailAddress(row.text()),
        row.text(),
        row.bytes());
  }
}
