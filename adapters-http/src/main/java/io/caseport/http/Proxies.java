package io.caseport.http;

import io.caseport.domain.policy.IpRange;
import io.caseport.http.WireRequest.Header;
import io.caseport.http.WireRequest.Sender;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * The proxies in front of the server: who is believed when a request says where it comes from. Of
 * anybody else such headers are worth nothing, since everybody can write them.
 *
 * @param ranges where they are
 */
public record Proxies(List<IpRange> ranges) {
  public static final Proxies NONE = new Proxies(List.of());

  private static final String FOR = "X-Forwarded-For";
  private static final String PROTO = "X-Forwarded-Proto";

  public Proxies {
    ranges = List.copyOf(ranges);
  }

  /** Where a request comes from that has come over a connection of {@code nearest}. */
  Sender sender(Sender nearest, List<Header> headers) {
    if (nearest.address().filter(this::isProxy).isEmpty()) {
      return nearest;
    }
    return new Sender(
        nearest.address().map(address -> behind(address, values(headers, FOR))),
        values(headers, PROTO).reversed().stream()
            .findFirst()
            .map("https"::equalsIgnoreCase)
            .or(nearest::encrypted));
  }

  /**
   * The last address of all that is no proxy's: what stands before it is its own word, and what is
   * no address ends what is known.
   */
  private String behind(String proxy, List<String> chain) {
    var known = proxy;
    for (var hop : chain.reversed()) {
      if (!isProxy(known) || IpRange.address(hop).isEmpty()) {
        return known;
      }
      known = InetAddress.ofLiteral(hop).getHostAddress();
    }
    return known;
  }

  private boolean isProxy(String address) {
    return IpRange.address(address)
        .filter(one -> ranges.stream().anyMatch(range -> range.contains(one)))
        .isPresent();
  }

  private static List<String> values(List<Header> headers, String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .flatMap(header -> Arrays.stream(header.value().split(",", -1)))
        .map(String::strip)
        .toList();
  }
}
