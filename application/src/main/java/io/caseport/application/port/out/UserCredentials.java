package io.caseport.application.port.out;

import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A user, and what it can sign in with. */
public record UserCredentials(User user, Held held) {

  /**
   * What somebody can sign in with.
   *
   * @param keys oldest first
   * @param passwordSetAt empty for who has no password, and for root
   * @param mfa whether a device for one-time codes is enabled
   */
  public record Held(List<Key> keys, Optional<Instant> passwordSetAt, boolean mfa) {
    public Held {
      keys = List.copyOf(keys);
    }
  }

  /** An access key without its secret. */
  public record Key(
      AccessKeyId id, boolean active, Instant createdAt, Optional<AccessKeyUse> lastUse) {}
}
