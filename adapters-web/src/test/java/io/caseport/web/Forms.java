package io.caseport.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Forms as browsers send them. */
final class Forms {
  private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([0-9a-f]+)\"");

  private Forms() {}

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                URLEncoder.encode(field.getKey(), UTF_8)
                    + "="
                    + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  static String cookies(Map<String, String> cookies) {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** What the first form of a page sends along. */
  static String token(String page) {
    var matcher = TOKEN.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("no form in " + page);
    }
    return matcher.group(1);
  }
}
