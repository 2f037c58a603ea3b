package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A long-term credential of a user or, where {@code userId} is empty, of the root user. Its secret
 * is kept sealed, since a signature can be checked only with the secret itself.
 */
public record AccessKey(
    AccessKeyId id,
    AccountId accountId,
    Optional<UniqueId> userId,
    SealedSecret secret,
    boolean active,
    Instant createdAt) {

  /** So that a new one can be tried out before the old one goes. */
  public static final int MOST_PER_USER = 2;

  public AccessKey withActive(boolean nowActive) {
    return new AccessKey(id, accountId, userId, secret, nowActive, createdAt);
  }
}
