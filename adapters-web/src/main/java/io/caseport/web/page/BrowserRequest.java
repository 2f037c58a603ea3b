package io.caseport.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.RequestFacts;
import io.caseport.http.WireRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser sends beside the protocol: cookies, the query and the fields of a form. Of a name
 * that comes several times, the first counts; what is not encoded well is not there.
 */
public record BrowserRequest(
    WireRequest wire, Map<String, String> cookies, Map<String, String> query) {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Room for the longest message of 8,000 characters, each of them four bytes in escapes. */
  private static final int LONGEST_FORM = 128 * 1024;

  /** More than any page has; who sends thousands has chosen them to be slow to look up. */
  private static final int MOST_FIELDS = 50;

  public static BrowserRequest of(WireRequest wire) {
    var cookies = new LinkedHashMap<String, String>();
    wire.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase("cookie"))
        .flatMap(header -> Arrays.stream(header.value().split(";", -1)))
        .map(pair -> pair.strip().split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> cookies.putIfAbsent(pair[0], pair[1]));
    return new BrowserRequest(wire, Map.copyOf(cookies), pairs(wire.query()));
  }

  public boolean isGet() {
    return isGet(wire);
  }

  static boolean isGet(WireRequest wire) {
    return wire.method().equals("GET") || wire.method().equals("HEAD");
  }

  public boolean isPost() {
    return wire.method().equals("POST");
  }

  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name));
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(text -> !text.isBlank());
  }

  /** The fields of the form that is the body; none if it is none, or one that no page has. */
  public Map<String, String> form() {
    var type = wire.header("content-type").orElse("");
    if (!(type.equals(FORM) || type.startsWith(FORM + ";")) || wire.body().length > LONGEST_FORM) {
      return Map.of();
    }
    var text = new String(wire.body(), UTF_8);
    return text.chars().filter(c -> c == '&').count() < MOST_FIELDS ? pairs(text) : Map.of();
  }

  /** What policies may ask of a request that nothing has signed. */
  public RequestFacts facts() {
    return new RequestFacts(
        Optional.empty(),
        wire.sender().address(),
        wire.sender().encrypted(),
        Optional.empty(),
        wire.header("user-agent"),
        wire.header("referer"));
  }

  private static Map<String, String> pairs(String text) {
    var pairs = new HashMap<String, String>();
    for (var pair : text.split("&", -1)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        decoded(parts[1])
            .ifPresent(
                value -> decoded(parts[0]).ifPresent(name -> pairs.putIfAbsent(name, value)));
      }
    }
    return Map.copyOf(pairs);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, UTF_8));
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }
}
