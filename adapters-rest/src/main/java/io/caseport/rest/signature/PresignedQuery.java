package io.caseport.rest.signature;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads a claim from the {@code X-Amz-*} parameters of a presigned request. */
final class PresignedQuery {
  static final String ALGORITHM = "X-Amz-Algorithm";
  static final String SIGNATURE = "X-Amz-Signature";
  private static final String CREDENTIAL = "X-Amz-Credential";
  private static final String DATE = "X-Amz-Date";
  private static final String EXPIRES = "X-Amz-Expires";
  private static final String SIGNED_HEADERS = "X-Amz-SignedHeaders";
  private static final String TOKEN = "X-Amz-Security-Token";
  private static final List<String> REQUIRED =
      List.of(ALGORITHM, CREDENTIAL, DATE, EXPIRES, SIGNATURE, SIGNED_HEADERS);
  private static final int LONGEST_LIFE_SECONDS = 604_800;

  private PresignedQuery() {}

  static SignatureClaim claim(CanonicalQuery query, RequestHeaders headers) {
    query.requireSignatureParametersOnce();
    SignatureClaim.requireAlgorithm(query.value(ALGORITHM).orElse(""));
    requireAll(query);
    return new SignatureClaim(
        query.value(CREDENTIAL).orElseThrow(),
        SignedHeaderNames.parse(query.value(SIGNED_HEADERS).orElseThrow()),
        query.value(SIGNATURE).orElseThrow(),
        query.value(DATE).orElseThrow(),
        token(query, headers),
        Optional.of(lifetime(query.value(EXPIRES).orElseThrow())));
  }

  private static void requireAll(CanonicalQuery query) {
    var message = new StringBuilder();
    for (String name : REQUIRED) {
      if (query.value(name).isEmpty()) {
        message.append("AWS query-string parameters must include '").append(name).append("'. ");
      }
    }
    if (!message.isEmpty()) {
      throw SignatureRefusal.incomplete(message + "Re-examine the query-string parameters.");
    }
  }

  private static Optional<String> token(CanonicalQuery query, RequestHeaders headers) {
    Optional<String> header = headers.single("x-amz-security-token");
    if (header.isPresent() && query.has(TOKEN)) {
      throw SignatureRefusal.incomplete(
          "'X-Amz-Security-Token' must be given as a header or as a query-string parameter, not"
              + " both.");
    }
    return query.has(TOKEN) ? Optional.of(query.value(TOKEN).orElse("")) : header;
  }

  private static Duration lifetime(String text) {
    int seconds = 0;
    for (int i = 0; i < text.length() && seconds >= 0; i++) {
      int digit = text.charAt(i) - '0';
      boolean fits = digit >= 0 && digit <= 9 && seconds <= LONGEST_LIFE_SECONDS;
      seconds = fits ? seconds * 10 + digit : -1;
    }
    if (seconds < 1 || seconds > LONGEST_LIFE_SECONDS) {
      throw SignatureRefusal.incomplete(
          "'X-Amz-Expires' must be a number of seconds from 1 to 604800, got '"
              + Excerpt.of(text)
              + "'.");
    }
    return Duration.ofSeconds(seconds);
  }
}
