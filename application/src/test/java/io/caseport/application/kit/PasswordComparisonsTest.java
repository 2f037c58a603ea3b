package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.credential.HashingQueue;
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
  private final HashingQueue queue = new HashingQueue(counted());
  private final SignIn signIn = services().signIn();
  private Runnable whileHashing = () -> {};

  private PasswordHasher counted() {
    return Faulty.adapter(
        PasswordHasher.class,
        new QuickPasswordHasher(),
        (method, given, honestly) -> {
          compared.addAndGet(method.equals("matches") ? 1 : 0);
          if (method.equals("hash")) {
            whileHashing.run();
          }
          return honestly.with(given);
        });
  }

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
        queue,
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

  @Test
  void an_outdated_hash_is_not_renewed_over_a_password_that_is_set_meanwhile() {
    addUsers();
    var jane = Credentials.passwordOf(Users.named("jane"));
    store.credentials().replaceLoginProfile(jane.withHash(QuickPasswordHasher.outdated("old")));
    assertThat(comparedBy(Accounts.ACME.value(), "jane")).isEqualTo(1);
    var set = jane.withHash(new QuickPasswordHasher().hash("new"));
    whileHashing = () -> store.credentials().replaceLoginProfile(set);
    assertThatThrownBy(
            () -> signIn.signInUser(Accounts.ACME.value(), "jane", "old", RequestFacts.NONE))
        .isInstanceOf(Refusal.SignInFailed.class);
    assertThat(store.credentials().findLoginProfile(Accounts.ACME, jane.userId())).contains(set);
  }

  @Test
  void who_finds_no_place_to_be_compared_is_told_at_once_and_not_counted() {
    addUsers();
    whenFull(0, () -> assertThat(comparedBy(Accounts.ACME.value(), "jane")).isZero());
    assertThat(comparedBy(Accounts.ACME.value(), "jane")).isEqualTo(1);
    for (int i = 0; i < 50; i++) {
      whenFull(0, () -> assertThat(comparedBy(Accounts.ACME.value(), "john")).isZero());
    }
    assertThat(comparedBy(Accounts.ACME.value(), "john")).isEqualTo(1);
  }

  private void whenFull(int taken, Runnable then) {
    try {
      queue.in(
          List.of("account " + taken),
          () -> {
            whenFull(taken + 1, then);
            return taken;
          });
    } catch (Refusal.Throttled full) {
      then.run();
    }
  }
}
