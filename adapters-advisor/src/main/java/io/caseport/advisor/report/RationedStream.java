package io.caseport.advisor.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives only so much while something is read that has to fit into memory. */
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
  public int read() throws IOException {
    left = afterTaking(1);
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var given = super.read(into, offset, length);
    left = afterTaking(Math.max(0, given));
    return given;
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
