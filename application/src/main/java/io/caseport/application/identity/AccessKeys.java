package io.caseport.application.identity;

import io.caseport.application.port.out.IdentityRepository;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/** The access keys of one owner: two at most, so that one can replace the other. */
final class AccessKeys {

  private final IdentityRepository identities;
  private final SecretKeys secrets;
  private final RandomGenerator random;

  AccessKeys(IdentityRepository identities, SecretKeys secrets, RandomGenerator random) {
    this.identities = identities;
    this.secrets = secrets;
    this.random = random;
  }

  List<AccessKey> of(KeyOwner owner) {
    return identities.keysOf(owner.accountId(), owner.userId());
  }

  /**
   * @throws Refusal.NoSuchEntity if the owner has no such key
   */
  AccessKey find(KeyOwner owner, AccessKeyId id) {
    return of(owner).stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ACCESS_KEY, id.value()));
  }

  /**
   * @throws Refusal.QuotaExceeded if the owner has two
   */
  AccessKey create(KeyOwner owner, SecretAccessKey secret, Instant now) {
    if (of(owner).size() >= AccessKey.MOST_PER_USER) {
      throw new Refusal.QuotaExceeded("AccessKeysPerUser", AccessKey.MOST_PER_USER);
    }
    var id = AccessKeyId.generate(random);
    var key =
        new AccessKey(id, owner.accountId(), owner.userId(), secrets.seal(id, secret), true, now);
    identities.addKey(key);
    return key;
  }
}
