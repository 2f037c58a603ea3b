package io.caseport.application.port.out;

import io.caseport.domain.cases.ContentKey;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * The bytes of attachments, wherever they lie. They are found by their own digest, within the
 * account that put them there, and never change. No more than a small part of them MUST be in
 * memory at once.
 */
public interface AttachmentContents {
  /** How much is in memory at once, at most. */
  int PIECE = 256 * 1024;

  /**
   * Keeps the bytes, which are there from now on for this work and, when its unit of work has
   * committed, for everybody, whatever happens to the machine. If they are there already, this MUST
   * do no harm. Bytes of work that is rolled back may stay, for {@link #forSomeLeftBehind}.
   *
   * @param size how many there are
   * @param bytes opened in the same work, which may run again; read to the end, and not closed
   * @throws IllegalArgumentException if they are not what key and size say; nothing is kept then
   */
  void put(ContentKey key, int size, InputStream bytes);

  /**
   * The bytes, from the first on. Before the last of them is given out, they MUST have been found
   * to be what key and size say. For bytes that are missing, too few, too many or others, opening
   * or reading MUST throw {@link StoreFailure.Damaged}.
   */
  InputStream open(ContentKey key, int size);

  /** Removes the bytes; does nothing if there are none. Nobody may name them in the same work. */
  void remove(ContentKey key);

  /**
   * Gives out some of the contents that were put before {@code moment}, a few at a time, among
   * which are those of work that was rolled back; others with each call, so that all have their
   * turn. Where such work leaves nothing, nothing is given out.
   */
  void forSomeLeftBehind(Instant moment, Consumer<List<ContentKey>> some);
}
