package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.credential.MfaSeeds;
import io.caseport.application.credential.OneTimeCodes;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Credentials;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.fixture.Randomness;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.application.signin.SignInServices;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How often a password is compared, which takes long and may be seen from outside. */
class PasswordComparisonsTest {
  private final AtomicInteger compared = new AtomicInteger();
  private final ManualClock clock = new ManualClock();
  private final DrivenPorts store = DrivenPorts.inMemory(new InMemoryStore());
  private final SignIn signIn = services().signIn();

  private SignInServices services() {
    var access =
        new AccessControl(
            store.accounts(),
            store.policies(),
            store.tags(),
            new FewAwsManagedPolicies(),
            ServiceQuotas.AWS,
            clock);
    var seeds = new MfaSeeds(new PlainSecretVault());
    PasswordHasher hasher =
        Faulty.adapter(
            PasswordHasher.class,
            new QuickPasswordHasher(),
            (method, given, honestly) -> {
              compared.addAndGet(method.equals("matches") ? 1 : 0);
              return honestly.with(given);
            });
    return SignInServices.of(
        access,
        new SignInServices.Stores(
            store.accounts(),
            store.identities(),
            store.credentials(),
            store.consoleTokens(),
            store.signInCounts(),
            store.auditRecords(),
            store.unitOfWork()),
        hasher,
        new OneTimeCodes(store.mfaDevices(), seeds, store.unitOfWork(), clock),
        clock,
        Randomness.seeded());
  }

  private int comparedBy(String account, String user) {
    compared.set(0);
    assertThatThrownBy(() -> signIn.signInUser(account, user, "wrong", RequestFacts.NONE))
        .isInstanceOf(Refusal.class);
    return compared.get();
  }

  private void addUsers() {
    store.accounts().add(Accounts.acme());
    store.identities().addUser(Users.named("jane"));
    store.credentials().addLoginProfile(Credentials.passwordOf(Users.named("jane")));
    store.identities().addUser(Users.named("john"));
  }

  @Test
  void each_try_costs_one_comparison_whoever_is_meant() {
    addUsers();
    var acme = Accounts.ACME.value();
    for (var user : List.of("jane", "john", "nobody", "no name /")) {
      assertThat(comparedBy(acme, user)).as(user).isEqualTo(1);
    }
    for (var account : List.of("999999999999", "no-alias", "", "desk")) {
      assertThat(comparedBy(account, "jane")).as(account).isEqualTo(1);
    }
  }

  @Test
  void of_a_thousand_guesses_in_a_row_few_reach_the_hash() {
    addUsers();
    int reached = 0;
    for (int i = 0; i < 1_000; i++) {
      reached += comparedBy(Accounts.ACME.value(), "jane");
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(reached).isBetween(5, 20);
  }
}
