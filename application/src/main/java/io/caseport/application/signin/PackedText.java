package io.caseport.application.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Text made small, since policies repeat themselves and a token goes with every request. */
final class PackedText {
  private static final int BLOCK = 4096;

  private PackedText() {}

  static byte[] pack(String text) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(text.getBytes(UTF_8));
      deflater.finish();
      var packed = new byte[BLOCK];
      int length = 0;
      while (!deflater.finished()) {
        if (length == packed.length) {
          packed = Arrays.copyOf(packed, 2 * length);
        }
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }

  /**
   * @param packed what {@link #pack} has made, and nothing that came from elsewhere
   */
  static String unpack(byte[] packed) {
    var inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      var text = new byte[BLOCK];
      int length = 0;
      while (!inflater.finished()) {
        if (length == text.length) {
          text = Arrays.copyOf(text, 2 * length);
        }
        length += inflater.inflate(text, length, text.length - length);
      }
      return new String(text, 0, length, UTF_8);
    } catch (DataFormatException notPacked) {
      throw new IllegalArgumentException(notPacked);
    } finally {
      inflater.end();
    }
  }
}
