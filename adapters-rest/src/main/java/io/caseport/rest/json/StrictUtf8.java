package io.caseport.rest.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Refuses what parsers forgive or guess: overlong forms, encoded surrogates, a byte order mark, and
 * UTF-16 or UTF-32, which cannot be without NUL bytes.
 */
final class StrictUtf8 {
  private static final int AT_ONCE = 4096;

  private StrictUtf8() {}

  static void require(byte[] body) {
    if (startsWithMark(body) || hasNul(body) || isMalformed(body)) {
      throw JsonRefusal.unreadable(
          "The request body must be JSON in UTF-8, without a byte order mark.");
    }
  }

  private static boolean startsWithMark(byte[] body) {
    return body.length >= 3
        && body[0] == (byte) 0xEF
        && body[1] == (byte) 0xBB
        && body[2] == (byte) 0xBF;
  }

  private static boolean hasNul(byte[] body) {
    for (var b : body) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMalformed(byte[] body) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(body);
    var out = CharBuffer.allocate(Math.clamp(body.length, 1, AT_ONCE));
    while (true) {
      var result = decoder.decode(in, out.clear(), true);
      if (!result.isOverflow()) {
        return result.isError();
      }
    }
  }
}
