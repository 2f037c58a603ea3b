package io.caseport.rest.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes square pictures in black and white, which is all of PNG that a QR code needs. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte ONE_BIT = 1;
  private static final byte GREYSCALE = 0;
  private static final int CHUNK_FRAME = 12;

  private Png() {}

  /** Says which pixels are black. */
  @FunctionalInterface
  interface Pixels {
    boolean isBlack(int x, int y);
  }

  static byte[] of(int side, Pixels pixels) {
    var png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    var header = ByteBuffer.allocate(13).putInt(side).putInt(side).put(ONE_BIT).put(GREYSCALE);
    png.writeBytes(chunk("IHDR", header.array()));
    png.writeBytes(chunk("IDAT", deflated(rows(side, pixels))));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  /** Each row begins with the number of its filter, which is none. */
  private static byte[] rows(int side, Pixels pixels) {
    int width = 1 + (side + Byte.SIZE - 1) / Byte.SIZE;
    var rows = new byte[side * width];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (!pixels.isBlack(x, y)) {
          rows[y * width + 1 + x / Byte.SIZE] |= (byte) (0x80 >> x % Byte.SIZE);
        }
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] content) {
    var result = new ByteArrayOutputStream();
    try (var zlib = new DeflaterOutputStream(result)) {
      zlib.write(content);
    } catch (IOException memoryNeverFails) {
      throw new UncheckedIOException(memoryNeverFails);
    }
    return result.toByteArray();
  }

  private static byte[] chunk(String type, byte[] content) {
    var chunk = ByteBuffer.allocate(CHUNK_FRAME + content.length);
    chunk.putInt(content.length).put(type.getBytes(US_ASCII)).put(content);
    var crc = new CRC32();
    crc.update(chunk.array(), Integer.BYTES, Integer.BYTES + content.length);
    return chunk.putInt((int) crc.getValue()).array();
  }
}
