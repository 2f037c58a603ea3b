package io.caseport.application.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Streams that notice how they are read. */
final class OddStreams {
  private OddStreams() {}

  /** The same bytes again and again, until more have been read than any buffer needs. */
  static final class Endless extends InputStream {
    private static final long FAR_TOO_MUCH = 20_000_000;
    private final byte[] bytes;
    private long given;

    Endless(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (given > FAR_TOO_MUCH) {
        throw new IOException("all of it is read before anything is told");
      }
      var at = (int) (given % bytes.length);
      var some = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, offset, some);
      given += some;
      return some;
    }
  }

  /** Notices that it is closed. */
  static final class Closable extends ByteArrayInputStream {
    private boolean closed;

    Closable(byte[] bytes) {
      super(bytes);
    }

    boolean isClosed() {
      return closed;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** Fails at once. */
  static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection lost");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return read();
    }
  }
}
