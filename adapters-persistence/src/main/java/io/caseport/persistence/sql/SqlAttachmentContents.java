package io.caseport.persistence.sql;

import io.caseport.application.port.out.AttachmentContents;
import io.caseport.domain.cases.ContentKey;
import io.caseport.persistence.contents.GivenBytes;
import io.caseport.persistence.contents.StoredBytes;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Contents in pieces, since neither driver reads or writes a value other than as a whole. */
public final class SqlAttachmentContents implements AttachmentContents {
  private final Database database;

  public SqlAttachmentContents(Database database) {
    this.database = database;
  }

  @Override
  public void put(ContentKey key, int size, InputStream bytes) {
    var given = new GivenBytes(key, size, bytes);
    database.write(session -> put(session, key, given));
  }

  private static boolean put(Session session, ContentKey key, GivenBytes given) {
    boolean isThere = isThere(session, key);
    boolean right =
        given.to(
            (number, piece) -> {
              if (!isThere) {
                session.update(PieceTable.INSERT, PieceTable.row(key, number, piece));
              }
            });
    if (!right) {
      if (!isThere) {
        remove(session, key);
      }
      throw given.refusal();
    }
    return isThere;
  }

  private static boolean isThere(Session session, ContentKey key) {
    return session
        .find(PieceTable.SELECT_FIRST, Row::number, key.accountId().value(), key.id().value())
        .isPresent();
  }

  /**
   * Lets no other work remove the bytes until the end of that at hand. Where another is doing so,
   * waits for it or, on an engine that runs work again, begins anew behind it.
   */
  public void awaitRemoval(ContentKey key) {
    database.write(session -> UnnamedContents.removeNote(session, key));
  }

  @Override
  public InputStream open(ContentKey key, int size) {
    return new StoredBytes(new PieceStream(database, key), key, size, "the database");
  }

  @Override
  public void remove(ContentKey key) {
    database.write(session -> remove(session, key));
  }

  private static int remove(Session session, ContentKey key) {
    return session.update(PieceTable.DELETE, key.accountId().value(), key.id().value());
  }

  /** Work that is rolled back leaves nothing in a database. */
  @Override
  public void forSomeLeftBehind(Instant moment, Consumer<List<ContentKey>> some) {}
}
