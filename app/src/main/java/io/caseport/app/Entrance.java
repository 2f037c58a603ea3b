package io.caseport.app;

import io.caseport.http.Proxies;
import io.caseport.web.SupportCenter;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Where and how a server is reached.
 *
 * @param intakeSecret what who hands over mails has to know; nobody may if empty
 * @param pages how browsers reach it
 * @param proxies who is in front of it
 */
record Entrance(
    InetSocketAddress address,
    Optional<String> intakeSecret,
    SupportCenter.Settings pages,
    Proxies proxies) {

  /** By whoever is on the way to the address, without mails. */
  static Entrance at(InetSocketAddress address) {
    return new Entrance(
        address, Optional.empty(), new SupportCenter.Settings(false, false), Proxies.NONE);
  }
}
