package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Contents that may have lost their last name. Whoever gives one a name and whoever forgets it
 * write the same row, so that one of them sees what the other has done.
 */
final class UnnamedContents {
  /** Noted when it lost a name, at a moment that nobody has told. */
  private static final long UNTIMED = 0;

  private static final String NOTE_OF_FILE =
      """
      INSERT INTO unnamed_content (account_id, content_id, noted_at)
      SELECT account_id, content_id, %d
      FROM attachment
      WHERE account_id = ? AND attachment_id = ?
      ON CONFLICT (account_id, content_id) DO UPDATE SET noted_at = excluded.noted_at
      """
          .formatted(UNTIMED);
  private static final String NOTE =
      """
      INSERT INTO unnamed_content (account_id, content_id, noted_at)
      VALUES (?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String TIME =
      "UPDATE unnamed_content SET noted_at = ? WHERE noted_at = " + UNTIMED;
  private static final String DELETE =
      "DELETE FROM unnamed_content WHERE account_id = ? AND content_id = ?";

  private UnnamedContents() {}

  static int removeNote(Session session, ContentKey key) {
    return session.update(DELETE, key.accountId().value(), key.id().value());
  }

  /** Notes the content of a file that is about to go; if it stays, the note does no harm. */
  static void noteContentOf(Session session, String account, String attachment) {
    session.update(NOTE_OF_FILE, account, attachment);
  }

  static List<ContentKey> among(Session session, Collection<ContentKey> suspects) {
    return suspects.stream().filter(suspect -> !isNamed(session, suspect)).toList();
  }

  private static boolean isNamed(Session session, ContentKey key) {
    return !names(key).list(session, "1", Row::number).isEmpty();
  }

  static Query names(ContentKey key) {
    return new Query(
            "FROM attachment WHERE account_id = ? AND content_id = ?",
            key.accountId().value(),
            key.id().value())
        .then("LIMIT 1");
  }

  static int note(Session session, Collection<ContentKey> suspects, Instant now) {
    var unnamed = among(session, suspects);
    unnamed.forEach(key -> session.update(NOTE, key.accountId().value(), key.id().value(), now));
    return unnamed.size();
  }

  static List<ContentKey> forget(Session session, Instant now, Instant moment, int limit) {
    session.update(TIME, now);
    var due = due(moment, limit).list(session, "account_id, content_id", UnnamedContents::key);
    due.forEach(key -> removeNote(session, key));
    return among(session, due);
  }

  static Query due(Instant moment, int limit) {
    return new Query("FROM unnamed_content WHERE noted_at < ?", Moments.atOrAfter(moment))
        .and("noted_at <> " + UNTIMED)
        .then("ORDER BY noted_at LIMIT ?", limit);
  }

  private static ContentKey key(Row row) throws SQLException {
    return new ContentKey(new AccountId(row.text()), new ContentId(row.text()));
  }
}
