package io.caseport.rest.signature;

/** The one percent-encoding that Signature V4 knows: everything but unreserved, upper-case hex. */
final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";
  private static final boolean[] UNRESERVED = new boolean[128];

  static {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
        .chars()
        .forEach(c -> UNRESERVED[c] = true);
  }

  private PercentEncoding() {}

  static void append(StringBuilder out, char c) {
    if (c < 128 && UNRESERVED[c]) {
      out.append(c);
    } else if (c > 0xff) {
      throw SignatureRefusal.malformed("The request target holds a character that is not a byte.");
    } else {
      out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
    }
  }

  /**
   * Encodes a piece of a raw query afresh, so that every spelling of a byte ends up the same. A
   * plus sign is a space, as for those who read the parameters afterwards.
   */
  static String canonical(String raw, int from, int to) {
    var out = new StringBuilder(to - from + 16);
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        append(out, escaped(raw, i, to));
        i += 2;
      } else {
        append(out, c == '+' ? ' ' : c);
      }
    }
    return out.toString();
  }

  static String decode(String canonical) {
    if (canonical.indexOf('%') < 0) {
      return canonical;
    }
    var out = new StringBuilder(canonical.length());
    for (int i = 0; i < canonical.length(); i++) {
      char c = canonical.charAt(i);
      if (c == '%') {
        out.append(escaped(canonical, i, canonical.length()));
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  static void requireEscapes(String raw) {
    for (int i = raw.indexOf('%'); i >= 0; i = raw.indexOf('%', i + 1)) {
      escaped(raw, i, raw.length());
    }
  }

  private static char escaped(String raw, int percent, int to) {
    int high = percent + 2 < to ? hex(raw.charAt(percent + 1)) : -1;
    int low = percent + 2 < to ? hex(raw.charAt(percent + 2)) : -1;
    if (high < 0 || low < 0) {
      throw SignatureRefusal.malformed(
          "'"
              + Excerpt.of(raw.substring(percent, Math.min(percent + 3, to)))
              + "' in the request target is not a percent sign and two hexadecimal digits.");
    }
    return (char) ((high << 4) | low);
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
