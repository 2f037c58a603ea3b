package io.caseport.persistence.transfer;

import io.caseport.application.port.out.AttachmentContents;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import io.caseport.persistence.contents.ContentsFolder;
import io.caseport.persistence.rows.Table;
import io.caseport.persistence.sql.RowDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of contents where some of them are files: in an export they look alike, so that it can
 * be imported anywhere.
 */
final class Pieces {
  private static final String TABLE = "attachment_piece";
  private static final String CONTENTS =
      """
      SELECT DISTINCT account_id, content_id FROM attachment ORDER BY account_id, content_id
      """;
  private static final String OF_CONTENT =
      " WHERE account_id = ? AND content_id = ? ORDER BY number";

  private Pieces() {}

  /** Takes a row. */
  interface Taker {
    void take(List<Object> values) throws IOException;
  }

  static boolean are(Table table) {
    return table.name().equals(TABLE);
  }

  /** All rows, in the order of their keys. */
  static void forAll(Connection snapshot, ContentsFolder folder, Table table, Taker taker)
      throws SQLException, IOException {
    try (var statement = snapshot.createStatement();
        var rows = snapshot.prepareStatement(table.select() + OF_CONTENT)) {
      statement.setFetchSize(500);
      try (var contents = statement.executeQuery(CONTENTS)) {
        while (contents.next()) {
          var account = contents.getString(1);
          var content = contents.getString(2);
          if (!ofFile(folder, account, content, taker)) {
            rows.setString(1, account);
            rows.setString(2, content);
            try (var results = rows.executeQuery()) {
              while (results.next()) {
                taker.take(table.read(results));
              }
            }
          }
        }
      }
    }
  }

  private static boolean ofFile(ContentsFolder folder, String account, String content, Taker taker)
      throws IOException {
    try {
      var key = new ContentKey(new AccountId(account), new ContentId(content));
      ofFile(folder.file(key), account, content, taker);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    } catch (RuntimeException damagedRow) {
      return false;
    }
  }

  private static void ofFile(Path file, String account, String content, Taker taker)
      throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      long number = 0;
      int length;
      var piece = new byte[AttachmentContents.PIECE];
      do {
        length = bytes.readNBytes(piece, 0, piece.length);
        if (length > 0 || number == 0) {
          taker.take(row(account, content, number, Arrays.copyOf(piece, length)));
          number++;
        }
      } while (length == piece.length);
    }
  }

  private static List<Object> row(String account, String content, long number, byte[] data) {
    var values = List.<Object>of(account, content, number, data);
    return List.of(account, content, number, data, RowDigest.of(TABLE, values));
  }
}
