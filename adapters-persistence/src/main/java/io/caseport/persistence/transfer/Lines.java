package io.caseport.persistence.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, as bytes. */
final class Lines {
  /** An attachment of the largest size that is taken, in base64, fits in twice. */
  private static final int LONGEST = 64 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line with its end, or nothing if there is none or its end is missing. */
  Optional<byte[]> next() throws IOException {
    line.reset();
    while (fill() && line.size() <= LONGEST) {
      int from = next;
      while (next < end) {
        next++;
        if (buffer[next - 1] == '\n') {
          line.write(buffer, from, next - from);
          return Optional.of(line.toByteArray());
        }
      }
      line.write(buffer, from, next - from);
    }
    return Optional.empty();
  }

  /** Whether there is nothing more to come. */
  boolean atEnd() throws IOException {
    return !fill();
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
    }
    return next < end;
  }
}
