package io.caseport.application.signin;

import io.caseport.application.identity.SecretKeys;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Proves a signature; for a key that does not exist it does the same work with a decoy. */
public final class AuthenticationService implements Authentication {
  private final IdentityRepository identities;
  private final SecretKeys secrets;
  private final UniqueId nobody;
  private final AccessKey decoy;

  public AuthenticationService(
      IdentityRepository identities, SecretKeys secrets, RandomGenerator random) {
    this.identities = identities;
    this.secrets = secrets;
    this.nobody = UniqueId.ofUser(random);
    var id = AccessKeyId.generate(random);
    this.decoy =
        new AccessKey(
            id,
            AccountId.generate(random),
            Optional.of(nobody),
            secrets.seal(id, SecretAccessKey.generate(random)),
            false,
            Instant.EPOCH);
  }

  @Override
  public Principal authenticate(
      AccessKeyId id, Optional<String> sessionToken, Predicate<SecretAccessKey> signature) {
    var key = identities.findKey(id).orElse(decoy);
    boolean genuine = signature.test(secrets.open(key));
    var principal = principalOf(key);
    if (!key.active() || sessionToken.isPresent() || principal.isEmpty()) {
      throw new Refusal.InvalidCredential();
    }
    if (!genuine) {
      throw new Refusal.SignatureMismatch();
    }
    return principal.get();
  }

  /** Looks for a user with root's key too, so that it takes no less time than any other. */
  private Optional<Principal> principalOf(AccessKey key) {
    var user = identities.findUser(key.accountId(), key.userId().orElse(nobody));
    return key.userId().isEmpty()
        ? Optional.of(new Principal.Root(key.accountId()))
        : user.map(User::principal);
  }
}
