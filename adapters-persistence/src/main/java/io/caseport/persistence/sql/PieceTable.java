package io.caseport.persistence.sql;

import io.caseport.domain.cases.ContentKey;
import java.util.List;

/** The pieces of contents, each row with a digest of its own for those who look after the rows. */
final class PieceTable {
  static final String TABLE = "attachment_piece";
  static final String INSERT =
      """
      INSERT INTO attachment_piece (account_id, content_id, number, data, digest)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  static final String SELECT =
      "SELECT data FROM attachment_piece WHERE account_id = ? AND content_id = ? AND number = ?";
  static final String SELECT_FIRST =
      "SELECT 1 FROM attachment_piece WHERE account_id = ? AND content_id = ? AND number = 0";
  static final String DELETE =
      "DELETE FROM attachment_piece WHERE account_id = ? AND content_id = ?";

  private PieceTable() {}

  static Object[] row(ContentKey key, int number, byte[] data) {
    return row(key.accountId().value(), key.id().value(), number, data);
  }

  static Object[] row(String account, String content, int number, byte[] data) {
    var digest = RowDigest.of(TABLE, List.<Object>of(account, content, number, data));
    return new Object[] {account, content, number, data, digest};
  }
}
