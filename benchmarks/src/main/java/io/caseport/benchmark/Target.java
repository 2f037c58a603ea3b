package io.caseport.benchmark;

import java.net.URI;

/** Where requests go to. */
record Target(String host, int port) {

  static Target of(String url) {
    var uri = URI.create(url);
    if (!"http".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 0) {
      throw new LoadFailure("An endpoint is http://HOST:PORT, not " + url);
    }
    return new Target(uri.getHost(), uri.getPort());
  }

  String authority() {
    return host + ":" + port;
  }
}
