package io.caseport.application.access;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What stands for the address that a request came from, where requests of one are counted. */
public final class SourceNetwork {
  /** Networks of homes and offices have so much in common, and one host all of the rest. */
  private static final int BYTES_OF_IPV6_NETWORK = 8;

  private static final String UNKNOWN = "unknown";

  private SourceNetwork() {}

  /**
   * @param address in numbers; who has none shares one
   */
  public static String of(Optional<String> address) {
    return address.map(SourceNetwork::network).orElse(UNKNOWN);
  }

  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length > BYTES_OF_IPV6_NETWORK
          ? HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_IPV6_NETWORK)) + "/64"
          : address;
    } catch (IllegalArgumentException _) {
      return UNKNOWN;
    }
  }
}
