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
  private final AccessKey decoy;

  public AuthenticationService(
      IdentityRepository identities, SecretKeys secrets, RandomGenerator random) {
    this.identities = identities;
    this.secrets = secrets;
    var id = AccessKeyId.generate(random);
    this.decoy =
        new AccessKey(
            id,
            AccountId.generate(random),
            Optional.of(UniqueId.ofUser(random)),
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

  private Optional<Principal> principalOf(AccessKey key) {
    return key.userId().isEmpty()
        ? Optional.of(new Principal.Root(key.accountId()))
        : identities.findUser(key.accountId(), key.userId().get()).map(User::principal);
  }
}
