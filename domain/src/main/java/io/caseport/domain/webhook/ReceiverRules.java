package io.caseport.domain.webhook;

import io.caseport.domain.refusal.Refusal;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an installation lets events go: to every public address over https, and to the hosts that
 * it trusts over http too, wherever they are. All else is inside somebody's network, who has not
 * asked for what a customer may send there.
 */
public final class ReceiverRules {
  /** The machine itself. */
  public static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private final Set<String> trusted;

  /**
   * @param trusted names or addresses of hosts, those of IPv6 without brackets
   */
  public ReceiverRules(Set<String> trusted) {
    this.trusted =
        trusted.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /**
   * What can be told without asking where the host is.
   *
   * @throws Refusal.InvalidArgument if nothing may be sent there
   */
  public void require(WebhookUrl url) {
    if (trusts(url)) {
      return;
    }
    if (!url.isEncrypted()) {
      throw new Refusal.InvalidArgument(
          "url", url.value(), "Member must begin with https://, but for hosts that are trusted");
    }
    if (isLoopbackName(url.host())) {
      throw notPublic(url);
    }
  }

  /** Whether what is sent to the URL may go to the addresses that its host has. */
  public boolean allow(WebhookUrl url, List<InetAddress> addresses) {
    return trusts(url)
        || (url.isEncrypted() && addresses.stream().allMatch(PublicAddress::isPublic));
  }

  /**
   * @throws Refusal.InvalidArgument for the one reason that remains
   */
  public static Refusal.InvalidArgument notPublic(WebhookUrl url) {
    return new Refusal.InvalidArgument(
        "url",
        url.value(),
        "Member must name a host with public addresses, or one that is trusted");
  }

  private boolean trusts(WebhookUrl url) {
    return trusted.contains(url.host());
  }

  private static boolean isLoopbackName(String host) {
    return host.equals("localhost") || host.endsWith(".localhost");
  }
}
