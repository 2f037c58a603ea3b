package io.caseport.advisor.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A stream that gives only so much while something is read that has to fit into memory. Its
 * failures are unchecked, so that a parser does not take them for its own.
 */
final class RationedStream extends FilterInputStream {
  static final long MOST_BYTES = 1L << 20;

  private long left = Long.MAX_VALUE;

  RationedStream(InputStream stream) {
    super(stream);
  }

  void ration() {
    left = MOST_BYTES;
  }

  void unlimited() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    try {
      var given = super.read(into, offset, length);
      left = afterTaking(Math.max(0, given));
      return given;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private long afterTaking(int bytes) {
    if (left < bytes) {
      throw new UsedUp();
    }
    return left - bytes;
  }

  /** There is more than may be read. */
  static final class UsedUp extends RuntimeException {
    UsedUp() {
      super("more than may be read at once");
    }
  }
}
