package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Credentials;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.CredentialOverview;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.application.port.out.UserCredentials.Held;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.User;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link CredentialOverview}. */
public interface CredentialOverviewContract extends StoreContract {
  User JANE = Users.named("jane");
  User OTHER = Users.at(ACME, new IamPath("/a/b/"), "Kim");
  Held NOTHING = new Held(List.of(), Optional.empty(), false);

  private CredentialOverview overviewOfTwoUsers() {
    var ports = portsWithTwoAccounts();
    ports.identities().addUser(JANE);
    ports.identities().addUser(OTHER);
    return ports.credentialOverview();
  }

  private static UserCredentials.Key shown(AccessKey key, Optional<AccessKeyUse> use) {
    return new UserCredentials.Key(key.id(), key.active(), key.createdAt(), use);
  }

  private static AccessKeyUse use(AccessKey key) {
    return new AccessKeyUse(key.id(), ManualClock.START.plusMillis(77), "", "'\"%_ \\");
  }

  private Held heldBy(User user) {
    return ports().credentialOverview().ofUsers(user.accountId(), Optional.empty(), 99).stream()
        .filter(one -> one.user().equals(user))
        .map(UserCredentials::held)
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void who_has_nothing_is_told_of_too() {
    var overview = overviewOfTwoUsers();
    assertThat(overview.ofUsers(ACME, Optional.empty(), 10))
        .containsExactly(new UserCredentials(JANE, NOTHING), new UserCredentials(OTHER, NOTHING));
    assertThat(overview.ofRoot(ACME)).isEqualTo(NOTHING);
    assertThat(overview.ofUsers(GLOBEX, Optional.empty(), 10)).isEmpty();
  }

  @Test
  default void keys_are_told_oldest_first_with_their_last_use() {
    overviewOfTwoUsers();
    var second = Users.keyOf(JANE, 2).withActive(false);
    var first = Users.keyOf(JANE, 1);
    var ofOther = Users.keyOf(OTHER, 1);
    Stream.of(second, ofOther, first).forEach(ports().identities()::addKey);
    ports().keyUses().put(use(second));
    assertThat(heldBy(JANE).keys())
        .containsExactly(shown(first, Optional.empty()), shown(second, Optional.of(use(second))));
    assertThat(heldBy(OTHER).keys()).containsExactly(shown(ofOther, Optional.empty()));
  }

  @Test
  default void a_password_is_told_of_by_when_it_was_set() {
    overviewOfTwoUsers();
    var password = Credentials.passwordOf(JANE);
    ports().credentials().addLoginProfile(password);
    assertThat(heldBy(JANE).passwordSetAt()).contains(password.passwordSetAt());
    assertThat(heldBy(OTHER).passwordSetAt()).isEmpty();
    ports().credentials().removeLoginProfile(password);
    assertThat(heldBy(JANE)).isEqualTo(NOTHING);
  }

  @Test
  default void only_a_device_that_is_enabled_for_a_user_counts_and_several_count_once() {
    var overview = overviewOfTwoUsers();
    var devices = ports().mfaDevices();
    devices.add(Credentials.device(ACME, "ofNobody"));
    devices.add(Credentials.enabled(Credentials.device(ACME, "root"), Optional.empty()));
    assertThat(overview.ofUsers(ACME, Optional.empty(), 9)).hasSize(2);
    assertThat(heldBy(JANE).mfa()).isFalse();
    var first = Credentials.enabled(Credentials.device(ACME, "first"), Optional.of(JANE));
    devices.add(first);
    devices.add(Credentials.enabled(Credentials.device(ACME, "second"), Optional.of(JANE)));
    assertThat(overview.ofUsers(ACME, Optional.empty(), 9)).hasSize(2);
    assertThat(heldBy(JANE).mfa()).isTrue();
    assertThat(heldBy(OTHER).mfa()).isFalse();
    devices.replace(first.deactivated());
    assertThat(heldBy(JANE).mfa()).isTrue();
  }

  @Test
  default void root_has_what_no_user_has_and_nothing_of_another_account() {
    var overview = overviewOfTwoUsers();
    var second = Users.rootKey(ACME, 2);
    var first = Users.rootKey(ACME, 1);
    Stream.of(second, first, Users.keyOf(JANE, 3)).forEach(ports().identities()::addKey);
    ports().keyUses().put(use(first));
    ports().credentials().addLoginProfile(Credentials.passwordOf(JANE));
    ports().mfaDevices().add(Credentials.enabled(Credentials.device(ACME, "a"), Optional.of(JANE)));
    ports().mfaDevices().add(Credentials.device(ACME, "b"));
    var keys = List.of(shown(first, Optional.of(use(first))), shown(second, Optional.empty()));
    assertThat(overview.ofRoot(ACME)).isEqualTo(new Held(keys, Optional.empty(), false));
    ports().mfaDevices().add(Credentials.enabled(Credentials.device(ACME, "c"), Optional.empty()));
    assertThat(overview.ofRoot(ACME)).isEqualTo(new Held(keys, Optional.empty(), true));
    assertThat(overview.ofRoot(GLOBEX)).isEqualTo(NOTHING);
  }

  @Test
  default void users_are_told_by_the_key_of_their_name_in_pages_each_with_its_own() {
    var overview = overviewOfTwoUsers();
    var first = Users.named("Adam");
    var last = Users.named("zoe");
    for (var user : List.of(last, first)) {
      ports().identities().addUser(user);
    }
    for (var user : List.of(last, OTHER, JANE, first)) {
      ports().identities().addKey(Users.keyOf(user, 1));
    }
    assertThat(overview.ofUsers(ACME, Optional.empty(), 2))
        .extracting(UserCredentials::user)
        .containsExactly(first, JANE);
    ports().identities().addUser(Users.named("Bea"));
    var rest = overview.ofUsers(ACME, Optional.of("jane"), 2);
    assertThat(rest).extracting(UserCredentials::user).containsExactly(OTHER, last);
    assertThat(rest)
        .extracting(one -> one.held().keys())
        .containsExactly(
            List.of(shown(Users.keyOf(OTHER, 1), Optional.empty())),
            List.of(shown(Users.keyOf(last, 1), Optional.empty())));
    assertThat(overview.ofUsers(ACME, Optional.of("zoe"), 2)).isEmpty();
  }

  @Test
  default void a_namesake_elsewhere_is_another_user() {
    overviewOfTwoUsers();
    var namesake = Users.named(GLOBEX, "jane");
    ports().identities().addUser(namesake);
    ports().identities().addKey(Users.keyOf(JANE, 1));
    ports().credentials().addLoginProfile(Credentials.passwordOf(JANE));
    assertThat(heldBy(namesake)).isEqualTo(NOTHING);
    ports().identities().addKey(Users.keyOf(namesake, 2));
    assertThat(heldBy(namesake).keys())
        .containsExactly(shown(Users.keyOf(namesake, 2), Optional.empty()));
    assertThat(heldBy(JANE).keys()).hasSize(1);
  }

  @Test
  default void what_one_handle_takes_back_is_not_told_by_another() {
    var overview = overviewOfTwoUsers();
    ports().identities().addKey(Users.keyOf(JANE, 1));
    ports().identities().addKey(Users.rootKey(ACME, 2));
    assertThat(overview.ofRoot(ACME).keys()).hasSize(1);
    anotherHandle().identities().removeKey(Users.keyOf(JANE, 1));
    anotherHandle().identities().removeKey(Users.rootKey(ACME, 2));
    assertThat(heldBy(JANE)).isEqualTo(NOTHING);
    assertThat(overview.ofRoot(ACME)).isEqualTo(NOTHING);
  }
}
