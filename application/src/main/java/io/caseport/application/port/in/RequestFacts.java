package io.caseport.application.port.in;

import io.caseport.domain.identity.AccessKeyId;
import java.util.Optional;

/**
 * What policies can ask of a request beside who makes it. What a door does not know is empty, and
 * its key is then missing for every condition.
 *
 * @param signedWith the key of the signature
 * @param sourceIp the address that the request came from
 * @param secureTransport whether it came encrypted
 * @param region what the signature is scoped to
 */
public record RequestFacts(
    Optional<AccessKeyId> signedWith,
    Optional<String> sourceIp,
    Optional<Boolean> secureTransport,
    Optional<String> region,
    Optional<String> userAgent,
    Optional<String> referer) {

  public static final RequestFacts NONE =
      new RequestFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Nothing but the key of the signature. */
  public static RequestFacts signedWith(AccessKeyId key) {
    return new RequestFacts(
        Optional.of(key),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
