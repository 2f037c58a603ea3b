package io.caseport.rest.signature;

import java.time.Duration;
import java.util.Optional;

/**
 * What a request says about its own signature, complete but not yet believed.
 *
 * @param lifetime how long a presigned request may be used; empty when a header carries the claim
 */
record SignatureClaim(
    String credential,
    SignedHeaderNames signedHeaders,
    String signature,
    String date,
    Optional<String> sessionToken,
    Optional<Duration> lifetime) {

  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  static void requireAlgorithm(String algorithm) {
    if (!algorithm.equals(ALGORITHM)) {
      throw SignatureRefusal.incomplete(
          "Unsupported AWS 'algorithm': '"
              + Excerpt.of(algorithm)
              + "' (only AWS4-HMAC-SHA256 is accepted).");
    }
  }
}
