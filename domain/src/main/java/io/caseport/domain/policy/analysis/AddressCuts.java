package io.caseport.domain.policy.analysis;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One address of each class that address ranges cut the addresses of both families into. */
final class AddressCuts {
  private static final int IPV4_BITS = 32;
  private static final int IPV6_BITS = 128;

  private final Set<BigInteger> starts4 = new TreeSet<>(Set.of(BigInteger.ZERO));
  private final Set<BigInteger> starts6 = new TreeSet<>(Set.of(BigInteger.ONE));

  private AddressCuts() {}

  static List<String> of(List<String> ranges) {
    AddressCuts cuts = new AddressCuts();
    ranges.forEach(cuts::cut);
    Set<String> addresses = new LinkedHashSet<>();
    cuts.starts4.forEach(start -> addresses.add(text(start, IPV4_BITS)));
    cuts.starts6.forEach(start -> addresses.add(text(start, IPV6_BITS)));
    return List.copyOf(addresses);
  }

  /** A range begins a class at its first address and another after its last. */
  private void cut(String range) {
    int slash = range.indexOf('/');
    String address = slash < 0 ? range : range.substring(0, slash);
    byte[] bytes;
    int prefix;
    try {
      bytes = InetAddress.ofLiteral(address).getAddress();
      prefix = slash < 0 ? bytes.length * 8 : Integer.parseInt(range.substring(slash + 1));
    } catch (IllegalArgumentException noRange) {
      // It matches no address, and so cuts nothing.
      return;
    }
    int bits = bytes.length * 8;
    if (prefix < 0 || prefix > bits) {
      return;
    }
    BigInteger size = BigInteger.ONE.shiftLeft(bits - prefix);
    BigInteger first = new BigInteger(1, bytes).divide(size).multiply(size);
    Set<BigInteger> starts = bits == IPV4_BITS ? starts4 : starts6;
    starts.add(first);
    if (first.add(size).bitLength() <= bits) {
      starts.add(first.add(size));
    }
  }

  private static String text(BigInteger address, int bits) {
    byte[] bytes = new byte[bits / 8];
    byte[] number = address.toByteArray();
    for (int i = 1; i <= Math.min(bytes.length, number.length); i++) {
      bytes[bytes.length - i] = number[number.length - i];
    }
    try {
      return InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
