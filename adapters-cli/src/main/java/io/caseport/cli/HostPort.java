package io.caseport.cli;

import java.util.regex.Pattern;

/** An address to listen on: a host name or IP address, and a port where 0 means any free one. */
public record HostPort(String host, int port) {
  private static final Pattern FORM =
      Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)]|([^\\[\\]:\\s]+)):([0-9]{1,5})");

  public HostPort {
    if (host.isBlank() || port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not HOST:PORT with a port of 0 to 65535");
    }
  }

  /**
   * Reads {@code 127.0.0.1:8080}, {@code localhost:0} or {@code [::1]:8080}.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  public static HostPort parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("must be HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080");
    }
    var host = match.group(1) == null ? match.group(2) : match.group(1);
    return new HostPort(host, Integer.parseInt(match.group(3)));
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
