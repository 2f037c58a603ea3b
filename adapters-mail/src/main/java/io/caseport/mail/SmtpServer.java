package io.caseport.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The mail server that takes what is sent.
 *
 * @param tlsFromStart whether it is spoken to over TLS from the first byte, as on port 465
 * @param user whom to sign in as; nobody if empty
 */
public record SmtpServer(
    boolean tlsFromStart, String host, int port, Optional<String> user, Optional<String> password) {
  private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(10);
  private static final int LARGEST_PORT = 65_535;

  private static final String FORM = "it must be smtp(s)://[USER@]HOST[:PORT]";

  /**
   * @param url {@code smtp://user@host:port} or {@code smtps://}; the port is 587 or 465 if there
   *     is none
   * @throws IllegalArgumentException that says what is wrong with it, and nothing of it
   */
  public static SmtpServer of(String url, Optional<String> password) {
    var uri = parsed(url);
    var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean tls = scheme.equals("smtps");
    if ((!tls && !scheme.equals("smtp"))
        || uri.getHost() == null
        || uri.getPort() > LARGEST_PORT
        || hasMore(uri)) {
      throw new IllegalArgumentException(FORM);
    }
    var user = Optional.ofNullable(uri.getUserInfo());
    if (user.filter(text -> text.contains(":")).isPresent()) {
      throw new IllegalArgumentException("the password belongs into CASEPORT_SMTP_PASSWORD");
    }
    if (user.isPresent() != password.isPresent()) {
      throw new IllegalArgumentException("a user and CASEPORT_SMTP_PASSWORD belong together");
    }
    var host = uri.getHost().replaceAll("^\\[|\\]$", "");
    return new SmtpServer(
        tls, host, uri.getPort() < 0 ? usualPort(tls) : uri.getPort(), user, password);
  }

  private static int usualPort(boolean tls) {
    return tls ? 465 : 587;
  }

  private static boolean hasMore(URI uri) {
    return !String.valueOf(uri.getPath()).matches("/?")
        || uri.getQuery() != null
        || uri.getFragment() != null;
  }

  private static URI parsed(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(FORM);
    }
  }

  String protocol() {
    return tlsFromStart ? "smtps" : "smtp";
  }

  /**
   * Only what does not leave this machine may go in plain text. A name that leads here now may lead
   * elsewhere when the mail is sent.
   */
  private boolean isHere() {
    return host.equalsIgnoreCase("localhost") || isLoopbackAddress();
  }

  private boolean isLoopbackAddress() {
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  Properties properties(Duration patience) {
    var millis = Long.toString(patience.toMillis());
    var start = "mail." + protocol() + ".";
    var properties = new Properties();
    properties.put("mail.transport.protocol", protocol());
    properties.put(start + "host", host);
    properties.put(start + "port", Integer.toString(port));
    properties.put(start + "auth", Boolean.toString(user.isPresent()));
    properties.put(start + "connectiontimeout", Long.toString(PATIENCE_TO_CONNECT.toMillis()));
    properties.put(start + "timeout", millis);
    properties.put(start + "writetimeout", millis);
    properties.put(start + "ssl.checkserveridentity", "true");
    properties.put(start + "starttls.enable", "true");
    properties.put(start + "starttls.required", Boolean.toString(!tlsFromStart && !isHere()));
    return properties;
  }

  /** Tells no password. */
  @Override
  public String toString() {
    return protocol() + "://" + host + ":" + port;
  }
}
