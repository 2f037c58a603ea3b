package io.caseport.rest.signature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a claim from {@code Authorization: AWS4-HMAC-SHA256 Credential=..., SignedHeaders=...}. */
final class AuthorizationHeader {
  private static final List<String> PARTS = List.of("Credential", "Signature", "SignedHeaders");

  private AuthorizationHeader() {}

  static SignatureClaim claim(String authorization, RequestHeaders headers) {
    int space = authorization.indexOf(' ');
    String algorithm = space < 0 ? authorization : authorization.substring(0, space);
    SignatureClaim.requireAlgorithm(algorithm);
    Map<String, String> parts = parts(space < 0 ? "" : authorization.substring(space).strip());
    Optional<String> date =
        headers.single("x-amz-date").or(() -> headers.single("date").map(SigningTime::basicOf));
    return new SignatureClaim(
        required(parts, "Credential", date),
        SignedHeaderNames.parse(required(parts, "SignedHeaders", date)),
        required(parts, "Signature", date),
        date.orElseThrow(() -> missing(parts, date)),
        headers.single("x-amz-security-token"),
        Optional.empty());
  }

  private static Map<String, String> parts(String list) {
    var parts = HashMap.<String, String>newHashMap(PARTS.size());
    for (int start = 0; start < list.length(); ) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      add(parts, list.substring(start, end).strip());
      start = end + 1;
    }
    return parts;
  }

  private static void add(Map<String, String> parts, String part) {
    int equals = part.indexOf('=');
    if (equals < 0) {
      throw SignatureRefusal.incomplete(
          "'"
              + Excerpt.of(part)
              + "' not a valid key=value pair (missing equal-sign) in Authorization header.");
    }
    String name = part.substring(0, equals);
    if (!PARTS.contains(name)) {
      throw SignatureRefusal.incomplete(
          "Authorization header has no parameter '"
              + Excerpt.of(name)
              + "'; it takes 'Credential', 'SignedHeaders' and 'Signature'.");
    }
    if (parts.put(name, part.substring(equals + 1)) != null) {
      throw SignatureRefusal.incomplete(
          "Authorization header must give parameter '" + name + "' only once.");
    }
  }

  private static String required(Map<String, String> parts, String name, Optional<String> date) {
    String value = parts.getOrDefault(name, "");
    if (value.isEmpty() || date.isEmpty()) {
      throw missing(parts, date);
    }
    return value;
  }

  private static SignatureRefusal missing(Map<String, String> parts, Optional<String> date) {
    var message = new StringBuilder();
    for (String name : PARTS) {
      if (parts.getOrDefault(name, "").isEmpty()) {
        message.append("Authorization header requires '").append(name).append("' parameter. ");
      }
    }
    if (date.isEmpty()) {
      message.append(
          "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    return SignatureRefusal.incomplete(message + "Authorization=" + SignatureClaim.ALGORITHM);
  }
}
