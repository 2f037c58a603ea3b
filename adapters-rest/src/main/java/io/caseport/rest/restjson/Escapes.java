package io.caseport.rest.restjson;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.rest.json.JsonRefusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;

/** Takes the percent-encoding off labels and queries, which hold UTF-8. */
final class Escapes {
  private Escapes() {}

  static String decodeLabel(String encoded) {
    return decode(encoded);
  }

  /** Where a plus sign is a space, as for the signature. */
  static String decodeParameter(String encoded) {
    return decode(encoded.replace('+', ' '));
  }

  private static String decode(String encoded) {
    var bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      var c = encoded.charAt(i);
      if (c == '%') {
        bytes.put(escaped(encoded, i));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    try {
      return UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException notUtf8) {
      throw JsonRefusal.invalid("The path and query must be UTF-8, percent-encoded.");
    }
  }

  private static byte escaped(String encoded, int percent) {
    if (percent + 2 >= encoded.length()
        || !HexFormat.isHexDigit(encoded.charAt(percent + 1))
        || !HexFormat.isHexDigit(encoded.charAt(percent + 2))) {
      throw JsonRefusal.invalid("A '%' must be followed by two hexadecimal digits.");
    }
    return (byte) HexFormat.fromHexDigits(encoded, percent + 1, percent + 3);
  }
}
