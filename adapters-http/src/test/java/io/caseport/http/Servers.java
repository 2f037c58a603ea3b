package io.caseport.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Servers for tests, at a port of the system's choice and with little patience. */
final class Servers {
  static final Limits.Times IMPATIENT =
      new Limits.Times(
          Duration.ofMillis(400),
          Duration.ofMillis(400),
          1 << 20,
          Duration.ofMillis(900),
          Duration.ofMillis(100),
          Duration.ofSeconds(5));

  private Servers() {}

  static HttpServer start(Protocol protocol, Limits limits) throws IOException {
    return start(protocol, limits, Proxies.NONE);
  }

  static HttpServer start(Protocol protocol, Limits limits, Proxies proxies) throws IOException {
    var server =
        new HttpServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            List.of(protocol),
            () -> Map.of("store", true),
            limits,
            proxies);
    server.start();
    return server;
  }

  static HttpServer start(Protocol protocol) throws IOException {
    return start(protocol, Limits.defaults());
  }

  static Limits impatient() {
    return new Limits(Limits.Sizes.defaults(), IMPATIENT, Memory.of(1 << 30), 1000, 64);
  }
}
