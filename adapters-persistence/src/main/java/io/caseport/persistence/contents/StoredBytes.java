package io.caseport.persistence.contents;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import io.caseport.domain.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Bytes on their way out of a store. The last of them come only when all have been found to be what
 * was put there.
 */
public final class StoredBytes extends InputStream {
  private final InputStream stored;
  private final ContentKey key;
  private final String place;
  private final MessageDigest digest = Sha256.digest();
  private int left;
  private boolean verified;

  /**
   * @param place where the bytes are stored, for whoever has to look there
   */
  public StoredBytes(InputStream stored, ContentKey key, int size, String place) {
    this.stored = stored;
    this.key = key;
    this.place = place;
    this.left = size;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int count = left == 0 ? 0 : take(target, offset, Math.min(length, left));
    if (left == 0 && !verified) {
      verify();
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private int take(byte[] target, int offset, int length) {
    int count = stored(target, offset, length);
    if (count < 0) {
      throw damaged("end too early");
    }
    digest.update(target, offset, count);
    left -= count;
    return count;
  }

  private void verify() {
    if (stored(new byte[1], 0, 1) >= 0) {
      throw damaged("go on after their end");
    }
    if (!ContentId.ofDigest(digest.digest()).equals(key.id())) {
      throw damaged("are not those that were put there");
    }
    verified = true;
  }

  private int stored(byte[] target, int offset, int length) {
    try {
      return stored.read(target, offset, length);
    } catch (IOException e) {
      throw new StoreFailure.Unavailable("%s in %s cannot be read".formatted(key, place), e);
    }
  }

  private StoreFailure damaged(String how) {
    return new StoreFailure.Damaged("the bytes of %s in %s %s".formatted(key, place, how));
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
