package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;
import java.util.Optional;

/**
 * Addresses of IPv4 or IPv6 that begin alike; a single address is the range of all its bits. An
 * IPv4 address stands in the lowest 32 bits.
 */
public record IpRange(boolean v6, long high, long low, int prefix) {
  private static final int V4_BITS = 32;
  private static final int V6_BITS = 128;
  private static final int GROUPS = 8;

  /** The range that is written with a slash, or of a single address; empty if it is neither. */
  public static Optional<IpRange> of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return address(text);
    }
    int prefix = number(text, slash + 1, text.length(), 3);
    return address(text.substring(0, slash))
        .filter(address -> prefix >= 0 && prefix <= address.prefix())
        .map(address -> new IpRange(address.v6(), address.high(), address.low(), prefix));
  }

  public static Optional<IpRange> address(String text) {
    return text.indexOf(':') >= 0 ? v6(text) : v4(text, 0);
  }

  /** Whether another range, which may be a single address, lies within this one. */
  public boolean contains(IpRange other) {
    if (v6 != other.v6 || prefix > other.prefix) {
      return false;
    }
    if (!v6) {
      return prefix == 0 || (low ^ other.low) >>> (V4_BITS - prefix) == 0;
    }
    boolean highAlike =
        prefix == 0 || (high ^ other.high) >>> (Long.SIZE - Math.min(prefix, Long.SIZE)) == 0;
    return highAlike && (prefix <= Long.SIZE || (low ^ other.low) >>> (V6_BITS - prefix) == 0);
  }

  private static Optional<IpRange> v4(String text, int from) {
    long address = 0;
    int start = from;
    for (int i = 0; i < 4; i++) {
      int dot = i < 3 ? text.indexOf('.', start) : text.length();
      int part = dot < 0 ? -1 : number(text, start, dot, 3);
      if (part < 0 || part > 255) {
        return Optional.empty();
      }
      address = address << 8 | part;
      start = dot + 1;
    }
    return Optional.of(new IpRange(false, 0, address, V4_BITS));
  }

  private static Optional<IpRange> v6(String text) {
    String full = withoutDottedEnd(text);
    int gap = full.indexOf("::");
    int before = gap < 0 ? GROUPS : groups(full.substring(0, gap));
    int after = gap < 0 ? 0 : groups(full.substring(gap + 2));
    boolean fits = gap < 0 ? groups(full) == GROUPS : before + after < GROUPS;
    if (before < 0 || after < 0 || !fits) {
      return Optional.empty();
    }
    String head = gap < 0 ? full : full.substring(0, gap);
    String tail = gap < 0 ? "" : full.substring(gap + 2);
    long[] halves = new long[2];
    boolean read = fill(halves, head, 0) && fill(halves, tail, GROUPS - after);
    return read ? Optional.of(new IpRange(true, halves[0], halves[1], V6_BITS)) : Optional.empty();
  }

  private static int groups(String text) {
    return text.isEmpty() ? 0 : 1 + (int) text.chars().filter(c -> c == ':').count();
  }

  private static boolean fill(long[] halves, String groups, int first) {
    if (groups.isEmpty()) {
      return true;
    }
    int at = first;
    for (String group : groups.split(":", -1)) {
      if (group.isEmpty() || group.length() > 4) {
        return false;
      }
      int value = 0;
      for (int i = 0; i < group.length(); i++) {
        char c = group.charAt(i);
        int digit = c < 0x80 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
          return false;
        }
        value = value * 16 + digit;
      }
      halves[at / 4] |= (long) value << (48 - 16 * (at % 4));
      at++;
    }
    return true;
  }

  /** The same address with its last 32 bits as two groups, where they are written in IPv4. */
  private static String withoutDottedEnd(String text) {
    int start = text.lastIndexOf(':') + 1;
    return text.indexOf('.') < start
        ? text
        : v4(text, start)
            .map(
                end ->
                    text.substring(0, start)
                        + Long.toHexString(end.low() >>> 16)
                        + ':'
                        + Long.toHexString(end.low() & 0xffff))
            .orElse(text);
  }

  /** The number in a stretch of a text; -1 when there is none, or one with a leading zero. */
  private static int number(String text, int from, int to, int longest) {
    boolean misspelt =
        to == from || to - from > longest || (text.charAt(from) == '0' && to > from + 1);
    if (misspelt) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
