package io.caseport.persistence.sql;

import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Attachments, each row with a digest of its content, and the sets they arrive in. */
public final class SqlAttachmentRepository implements AttachmentRepository {
  private static final String TABLE = "attachment";
  private static final String PUT_SET =
      """
      INSERT INTO attachment_set (account_id, set_id, created_at, files)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (account_id, set_id)
      DO UPDATE SET created_at = excluded.created_at, files = excluded.files
      """;
  private static final String SET_COLUMNS = "account_id, set_id, created_at, files";
  private static final String SELECT_SET =
      "SELECT " + SET_COLUMNS + " FROM attachment_set WHERE account_id = ? AND set_id = ?";
  private static final String COUNT_SETS =
      "SELECT count(*) FROM attachment_set WHERE account_id = ? AND created_at >= ?";
  private static final String INSERT =
      """
      INSERT INTO attachment (account_id, attachment_id, file_name, content_id, size, digest)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String SELECT =
      """
      SELECT account_id, attachment_id, file_name, content_id, size, digest
      FROM attachment
      WHERE account_id = ? AND attachment_id = ?
      """;

  private static final String MARK_UNSENT =
      "INSERT INTO unsent_attachment (account_id, attachment_id) VALUES (?, ?)";
  private static final String UNMARK_SENT =
      "DELETE FROM unsent_attachment WHERE account_id = ? AND attachment_id = ?";
  private static final String LINK =
      """
      INSERT INTO case_attachment (account_id, attachment_id, case_id)
      VALUES (?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String FILES_ON =
      "SELECT attachment_id FROM case_attachment WHERE account_id = ? AND case_id = ?";
  private static final String UNLINK =
      "DELETE FROM case_attachment WHERE account_id = ? AND case_id = ?";
  private static final String DELETE_UNCARRIED =
      """
      DELETE FROM attachment
      WHERE account_id = ? AND attachment_id = ? AND NOT EXISTS (
        SELECT 1 FROM case_attachment l
        WHERE l.account_id = attachment.account_id AND l.attachment_id = attachment.attachment_id)
      """;
  private static final String ON_CASE =
      """
      FROM case_attachment l
      JOIN support_case c ON c.account_id = l.account_id AND c.case_id = l.case_id
      WHERE l.account_id = ? AND l.attachment_id = ? AND c.created_at >= ?
      LIMIT 1\
      """;
  private static final String DELETE_SET =
      "DELETE FROM attachment_set WHERE account_id = ? AND set_id = ?";
  private static final String DELETE_UNSENT =
      """
      DELETE FROM attachment
      WHERE account_id = ? AND attachment_id = ? AND EXISTS (
        SELECT 1 FROM unsent_attachment u
        WHERE u.account_id = attachment.account_id AND u.attachment_id = attachment.attachment_id)
      """;

  private final Database database;

  public SqlAttachmentRepository(Database database) {
    this.database = database;
  }

  @Override
  public void put(AttachmentSet set) {
    database.write(
        session ->
            session.update(
                PUT_SET,
                set.accountId().value(),
                set.id().value(),
                set.createdAt(),
                JsonColumn.ofFiles(set.files())));
  }

  @Override
  public Optional<AttachmentSet> findSet(AccountId account, AttachmentSetId id) {
    return database.read(
        session ->
            session.find(SELECT_SET, SqlAttachmentRepository::set, account.value(), id.value()));
  }

  @Override
  public int countSetsSince(AccountId account, Instant since) {
    return database
        .read(
            session ->
                session.find(COUNT_SETS, Row::count, account.value(), Moments.atOrAfter(since)))
        .orElseThrow();
  }

  @Override
  public void add(Attachment attachment) {
    var content = new ArrayList<Object>();
    content.add(attachment.accountId().value());
    content.add(attachment.id().value());
    content.add(attachment.fileName());
    content.add(attachment.contentId().value());
    content.add(attachment.size());
    content.add(RowDigest.of(TABLE, List.copyOf(content)));
    database.write(
        session -> {
          session.insert("attachment " + attachment.id(), INSERT, content.toArray());
          session.update(MARK_UNSENT, attachment.accountId().value(), attachment.id().value());
          UnnamedContents.removeNote(session, attachment.content());
          return attachment;
        });
  }

  @Override
  public Optional<Attachment> find(AccountId account, AttachmentId id) {
    return database.read(
        session ->
            session.find(
                SELECT,
                row -> row.digested(TABLE, SqlAttachmentRepository::attachment).value(),
                account.value(),
                id.value()));
  }

  @Override
  public boolean isOnCaseSince(AccountId account, AttachmentId id, Instant since) {
    return database.read(
        session -> !onCaseSince(account, id, since).list(session, "1", Row::number).isEmpty());
  }

  static Query onCaseSince(AccountId account, AttachmentId id, Instant since) {
    return new Query(ON_CASE, account.value(), id.value(), Moments.atOrAfter(since));
  }

  @Override
  public int removeExpired(Instant moment, int limit) {
    var created = Moments.atOrAfter(moment.minus(AttachmentSet.LIFETIME));
    return database.write(
        session -> {
          var expired =
              expiredSets(created, limit).list(session, SET_COLUMNS, SqlAttachmentRepository::set);
          expired.forEach(set -> remove(session, set));
          return expired.size();
        });
  }

  @Override
  public void noteUnnamed(Collection<ContentKey> suspects, Instant now) {
    var unnamed = database.read(session -> UnnamedContents.among(session, suspects));
    if (!unnamed.isEmpty()) {
      database.write(session -> UnnamedContents.note(session, unnamed, now));
    }
  }

  @Override
  public List<ContentKey> forgetUnnamed(Instant now, Instant moment, int limit) {
    return database.write(session -> UnnamedContents.forget(session, now, moment, limit));
  }

  static Query expiredSets(long createdBefore, int limit) {
    return new Query("FROM attachment_set WHERE created_at < ?", createdBefore)
        .then("ORDER BY created_at LIMIT ?", limit);
  }

  private static void remove(Session session, AttachmentSet set) {
    var account = set.accountId().value();
    for (var file : set.files()) {
      UnnamedContents.noteContentOf(session, account, file.id().value());
      session.update(DELETE_UNSENT, account, file.id().value());
    }
    session.update(DELETE_SET, account, set.id().value());
  }

  /** A communication carries the files from now on, so that they stay when their set goes. */
  static void markSent(Session session, Communication message) {
    var account = message.accountId().value();
    for (var file : message.attachments()) {
      session.update(UNMARK_SENT, account, file.id().value());
      session.update(LINK, account, file.id().value(), message.caseId().value());
    }
  }

  /** Takes the files off a case, and away if no other carries them. */
  static void removeFrom(Session session, AccountId account, CaseId id) {
    var files = session.list(FILES_ON, Row::text, account.value(), id.value());
    if (!files.isEmpty()) {
      session.update(UNLINK, account.value(), id.value());
      for (var file : files) {
        UnnamedContents.noteContentOf(session, account.value(), file);
        session.update(DELETE_UNCARRIED, account.value(), file);
      }
    }
  }

  private static AttachmentSet set(Row row) throws SQLException {
    return new AttachmentSet(
        new AccountId(row.text()),
        new AttachmentSetId(row.text()),
        row.moment(),
        JsonColumn.files(row.text()));
  }

  private static Attachment attachment(Row row) throws SQLException {
    return new Attachment(
        new AccountId(row.text()),
        new AttachmentId(row.text()),
        row.text(),
        new ContentId(row.text()),
        row.count());
  }
}
