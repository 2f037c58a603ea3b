package io.caseport.domain.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * What a temporary credential says of itself: how long it holds, and what its creator wrote on it.
 *
 * @param origin the long-term key at the start of the chain, with which the session ends; empty for
 *     a session that was not asked for with a key
 * @param mfaAt when a one-time code was given, if one was
 */
public record Session(
    AccessKeyId keyId,
    Optional<AccessKeyId> origin,
    Instant issuedAt,
    Instant expiresAt,
    Optional<Instant> mfaAt,
    SessionPolicies policies,
    SessionTags tags,
    Optional<String> sourceIdentity) {

  /** At the very moment of its end a session is over. */
  public boolean isOverAt(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
