package io.caseport.domain.webhook;

import java.net.InetAddress;

/** Tells addresses that anybody on the internet may reach from those inside some network. */
final class PublicAddress {
  private static final int OF_IPV4 = 4;

  private PublicAddress() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    var bytes = address.getAddress();
    return bytes.length == OF_IPV4 ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
  }

  /** Those of other purposes are 0/8, 100.64/10, 192.0.0/24, 198.18/15 and 240/4. */
  private static boolean isPublicIpv4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return first != 0
        && first < 240
        && !(first == 100 && (second & 0xC0) == 64)
        && !(first == 192 && second == 0 && bytes[2] == 0)
        && !(first == 198 && (second & 0xFE) == 18);
  }

  /** Global unicast is 2000::/3; 2002::/16 and 2001:0::/32 lead to an address of IPv4 inside. */
  private static boolean isPublicIpv6(byte[] bytes) {
    boolean unicast = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return unicast && !sixToFour && !teredo;
  }
}
