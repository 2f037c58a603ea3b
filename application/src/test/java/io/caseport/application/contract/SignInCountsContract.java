package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.SignInCounts;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.User;
import io.caseport.domain.signin.SignInTries;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link SignInCounts}. */
public interface SignInCountsContract extends StoreContract {
  User KIM = Users.named("kim");
  Instant DUE = ManualClock.START;

  private SignInCounts countsOfTwoAccounts() {
    var ports = portsWithTwoAccounts();
    ports.identities().addUser(KIM);
    return ports.signInCounts();
  }

  private static SignInTries tries(String key, Optional<AccountId> account, Instant until) {
    return new SignInTries(key, account, Optional.empty(), 1, until);
  }

  private static SignInTries ofKim(String key) {
    return new SignInTries(key, Optional.of(ACME), Optional.of(KIM.id()), 2, DUE);
  }

  @Test
  default void tries_come_back_as_they_were_put_last() {
    var counts = countsOfTwoAccounts();
    assertThat(counts.find("a")).isEmpty();
    var nobodys = tries("a", Optional.empty(), Instant.EPOCH);
    counts.put(nobodys);
    assertThat(counts.find("a")).contains(nobodys);
    assertThat(counts.find("A")).isEmpty();
    counts.put(ofKim("a"));
    assertThat(counts.find("a")).contains(ofKim("a"));
    var later = ofKim("a").failedAt(DUE.plusMillis(1), Duration.ZERO);
    counts.put(later);
    assertThat(counts.find("a")).contains(later);
    counts.put(tries("a", Optional.empty(), DUE));
    assertThat(counts.find("a")).contains(tries("a", Optional.empty(), DUE));
  }

  @Test
  default void removed_tries_are_gone_and_no_others() {
    var counts = countsOfTwoAccounts();
    counts.put(ofKim("a"));
    counts.put(ofKim("b"));
    counts.remove("a");
    counts.remove("a");
    assertThat(counts.find("a")).isEmpty();
    assertThat(counts.find("b")).isPresent();
  }

  @Test
  default void old_tries_are_removed_a_few_at_a_time() {
    var counts = countsOfTwoAccounts();
    for (int i = 0; i < 3; i++) {
      counts.put(tries("old" + i, Optional.empty(), DUE));
    }
    counts.put(tries("young", Optional.empty(), DUE.plusMillis(1)));
    assertThat(counts.removeBefore(DUE, 10)).isZero();
    assertThat(counts.removeBefore(DUE.plusNanos(1), 2)).isEqualTo(2);
    assertThat(counts.removeBefore(DUE.plusMillis(1), 2)).isEqualTo(1);
    assertThat(counts.find("young")).isPresent();
  }

  @Test
  default void tries_go_with_their_user_and_with_their_account() {
    var counts = countsOfTwoAccounts();
    counts.put(ofKim("kim"));
    counts.put(tries("acme", Optional.of(ACME), DUE));
    counts.put(tries("globex", Optional.of(GLOBEX), DUE));
    counts.put(tries("nobody", Optional.empty(), DUE));
    ports().identities().removeUser(KIM);
    assertThat(counts.find("kim")).isEmpty();
    assertThat(counts.find("acme")).isPresent();
    while (ports().accounts().eraseSome(ACME, 1) > 0) {}
    assertThat(counts.find("acme")).isEmpty();
    assertThat(counts.find("globex")).isPresent();
    assertThat(counts.find("nobody")).isPresent();
  }

  @Test
  default void tries_written_through_one_handle_are_seen_through_another() {
    var counts = countsOfTwoAccounts();
    anotherHandle().signInCounts().put(ofKim("a"));
    assertThat(counts.find("a")).contains(ofKim("a"));
  }
}
