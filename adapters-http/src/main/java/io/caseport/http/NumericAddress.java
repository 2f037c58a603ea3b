package io.caseport.http;

import java.net.InetSocketAddress;

/** The address of a socket in numbers, as conditions of policies compare it. */
final class NumericAddress {
  private NumericAddress() {}

  /** Without the scope that an IPv6 address of a local link has on this machine alone. */
  static String of(InetSocketAddress socket) {
    String address = socket.getAddress().getHostAddress();
    int scope = address.indexOf('%');
    return scope < 0 ? address : address.substring(0, scope);
  }
}
