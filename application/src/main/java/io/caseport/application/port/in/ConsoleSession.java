package io.caseport.application.port.in;

import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is signed in to the console.
 *
 * @param id may be told and recorded; it opens nothing
 * @param principal the root user or the IAM user, as it stands now, in this session
 * @param sourceIp where they signed in, if that is known
 * @param userAgent with what, if that is known; at most 256 characters
 */
public record ConsoleSession(
    AccessKeyId id,
    Principal.InSession principal,
    Optional<String> sourceIp,
    Optional<String> userAgent) {

  public Instant signedInAt() {
    return principal.credential().issuedAt();
  }

  public Instant expiresAt() {
    return principal.credential().expiresAt();
  }

  /** Whether a one-time code was given. */
  public boolean withMfa() {
    return principal.credential().mfaAt().isPresent();
  }

  /**
   * Whoever makes a request in the session.
   *
   * @param facts of the request, which nothing has signed
   */
  public Caller caller(RequestFacts facts) {
    return new Caller(principal, Caller.Channel.CONSOLE, false, facts);
  }
}
