package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.fixture.Randomness;
import io.caseport.application.fixture.Users;
import io.caseport.application.identity.SecretKeys;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.signin.AuthenticationService;
import io.caseport.application.signin.SessionTokens;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AuthenticationServiceTest {
  private final RandomGenerator random = Randomness.seeded();
  private final SecretKeys secrets = new SecretKeys(new PlainSecretVault());

  @Test
  void the_store_is_asked_the_same_for_every_key() {
    var ports = DrivenPorts.inMemory(new InMemoryStore());
    ports.accounts().add(Accounts.acme());
    var jane = Users.named(Accounts.ACME, "jane");
    ports.identities().addUser(jane);
    var asked = new ArrayList<String>();
    var identities =
        Faulty.adapter(
            IdentityRepository.class,
            ports.identities(),
            (method, given, honestly) -> {
              asked.add(method);
              return honestly.with(given);
            });
    var authentication =
        new AuthenticationService(
            ports.accounts(),
            identities,
            ports.roles(),
            secrets,
            new SessionTokens(new PlainSecretVault()),
            new ManualClock(),
            random);
    var ids =
        List.of(
            keyOf(ports.identities(), Optional.empty()),
            keyOf(ports.identities(), Optional.of(jane.id())),
            AccessKeyId.generate(random));
    for (AccessKeyId id : ids) {
      asked.clear();
      var refusal =
          catchThrowable(() -> authentication.authenticate(id, Optional.empty(), _ -> false));
      assertThat(refusal).isNotNull();
      assertThat(asked).containsExactly("findUsableKey");
    }
  }

  private AccessKeyId keyOf(IdentityRepository identities, Optional<UniqueId> user) {
    var id = AccessKeyId.generate(random);
    var sealed = secrets.seal(id, SecretAccessKey.generate(random));
    identities.addKey(new AccessKey(id, Accounts.ACME, user, sealed, true, Instant.EPOCH));
    return id;
  }
}
