package io.caseport.persistence.contents;

import io.caseport.application.port.out.AttachmentContents;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import io.caseport.domain.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;

/** Takes bytes that are to be kept from a stream, piece by piece, and finds out what they are. */
public final class GivenBytes {
  private final ContentKey key;
  private final int size;
  private final InputStream bytes;
  private final MessageDigest digest = Sha256.digest();
  private final byte[] piece = new byte[AttachmentContents.PIECE];
  private int pieces;
  private long taken;

  public GivenBytes(ContentKey key, int size, InputStream bytes) {
    this.key = key;
    this.size = size;
    this.bytes = bytes;
  }

  /** Takes a piece. */
  public interface Taker<E extends Exception> {
    void take(int number, byte[] piece) throws E;
  }

  /**
   * Hands all pieces over: each is full but the last, and of nothing there is one that is empty.
   *
   * @return whether they were what key and size say
   */
  public <E extends Exception> boolean to(Taker<E> taker) throws E {
    int length;
    do {
      length = next();
      digest.update(piece, 0, length);
      taken += length;
      if (taken > size) {
        return false;
      }
      if (length > 0 || pieces == 0) {
        taker.take(pieces++, Arrays.copyOf(piece, length));
      }
    } while (length == piece.length);
    return taken == size && ContentId.ofDigest(digest.digest()).equals(key.id());
  }

  private int next() {
    try {
      return bytes.readNBytes(piece, 0, piece.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public IllegalArgumentException refusal() {
    return new IllegalArgumentException("these are not %d bytes of %s".formatted(size, key));
  }
}
