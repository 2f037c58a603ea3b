package io.caseport.domain.webhook;

import io.caseport.domain.refusal.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Where events are sent: an absolute address of http or https, without credentials in it. */
public record WebhookUrl(String value) {
  private static final int LONGEST = 2048;
  private static final String RULE =
      "Member must be an absolute URL of https or http in printable ASCII, with a host and without"
          + " user, password and fragment, of at most 2048 characters";

  public WebhookUrl {
    if (parsed(value).isEmpty()) {
      throw new Refusal.InvalidArgument("url", value, RULE);
    }
  }

  private static Optional<URI> parsed(String text) {
    if (text.length() > LONGEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(text)).filter(WebhookUrl::isAddress);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static boolean isAddress(URI uri) {
    return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null
        && uri.getPort() <= 0xFFFF
        && uri.getPort() != 0;
  }

  public URI uri() {
    return parsed(value).orElseThrow();
  }

  /** In lower case; an address of IPv6 without its brackets. */
  public String host() {
    var host = uri().getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  public boolean isEncrypted() {
    return value.startsWith("https:");
  }

  @Override
  public String toString() {
    return value;
  }
}
