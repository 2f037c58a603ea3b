package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.ContentKey;
import java.io.InputStream;

/** The pieces of a content one after the other, each read when it is its turn. */
final class PieceStream extends InputStream {
  private final Database database;
  private final ContentKey key;
  private byte[] piece;
  private int number;
  private int next;

  /**
   * @throws StoreFailure.Damaged if there is no piece at all
   */
  PieceStream(Database database, ContentKey key) {
    this.database = database;
    this.key = key;
    this.piece = piece();
    if (number == 0) {
      throw new StoreFailure.Damaged("there are no bytes of %s in the database".formatted(key));
    }
  }

  private byte[] piece() {
    var found =
        database.read(
            session ->
                session.find(
                    PieceTable.SELECT,
                    Row::bytes,
                    key.accountId().value(),
                    key.id().value(),
                    number));
    if (found.isPresent()) {
      number++;
    }
    return found.orElse(new byte[0]);
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (next == piece.length && next > 0) {
      piece = piece();
      next = 0;
    }
    if (piece.length == 0) {
      return -1;
    }
    int count = Math.min(length, piece.length - next);
    System.arraycopy(piece, next, target, offset, count);
    next += count;
    return count;
  }
}
