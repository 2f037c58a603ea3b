package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.IdentityRepository.UsableKey;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SealedSecret;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Access keys in an {@link IdentityRepository}. */
public interface AccessKeyStorageContract extends StoreContract {

  private IdentityRepository keysOfTwoAccounts() {
    var identities = portsWithTwoAccounts().identities();
    identities.addUser(Users.named("jane"));
    identities.addUser(Users.named(GLOBEX, "jane"));
    return identities;
  }

  @Test
  default void a_key_comes_back_as_it_was_added() {
    var keys = keysOfTwoAccounts();
    var ofUser = Users.keyOf(Users.named("jane"), 1);
    var odd =
        new AccessKey(
            new AccessKeyId("AKIAZZZZZZZZZZZZZZZZ"),
            ACME,
            Optional.empty(),
            SealedSecret.of(NastyTexts.MIXED.getBytes(UTF_16)),
            false,
            Instant.parse("9999-12-31T23:59:59.999Z"));
    keys.addKey(ofUser);
    keys.addKey(odd);
    assertThat(keys.findKey(ofUser.id())).contains(ofUser);
    assertThat(keys.findKey(odd.id())).contains(odd);
  }

  @Test
  default void a_key_is_found_by_its_exact_id() {
    var keys = keysOfTwoAccounts();
    var key = Users.keyOf(Users.named("jane"), 1);
    keys.addKey(key);
    var whispered = new AccessKeyId(key.id().value().toLowerCase(Locale.ROOT));
    assertThat(keys.findKey(whispered)).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(keys.findKey(new AccessKeyId(name))).as("key %s", name).isEmpty();
    }
  }

  @Test
  default void a_key_can_be_used_for_as_long_as_its_account_is_open() {
    var keys = keysOfTwoAccounts();
    var accounts = ports().accounts();
    var ours = Users.keyOf(Users.named("jane"), 1);
    var theirs = Users.keyOf(Users.named(GLOBEX, "jane"), 2);
    keys.addKey(ours);
    keys.addKey(theirs);
    var jane = Users.named("jane");
    assertThat(keys.findUsableKey(ours.id())).contains(new UsableKey(ours, Optional.of(jane)));
    var closed = Accounts.acme().close(ManualClock.START);
    for (var account : List.of(closed, closed.erase())) {
      accounts.replace(account);
      assertThat(keys.findUsableKey(ours.id())).isEmpty();
      assertThat(keys.findKey(ours.id())).contains(ours);
      assertThat(keys.findUsableKey(theirs.id()).map(UsableKey::key)).contains(theirs);
    }
    accounts.replace(closed.reopen());
    assertThat(anotherHandle().identities().findUsableKey(ours.id()).map(UsableKey::key))
        .contains(ours);
    assertThat(keys.findUsableKey(new AccessKeyId("AKIANOSUCHKEY"))).isEmpty();
    var root = Users.rootKey(ACME, 3);
    keys.addKey(root);
    assertThat(keys.findUsableKey(root.id())).contains(new UsableKey(root, Optional.empty()));
  }

  @Test
  default void a_key_id_is_given_once_over_all_accounts() {
    var keys = keysOfTwoAccounts();
    var ours = Users.keyOf(Users.named("jane"), 1);
    keys.addKey(ours);
    var theirs =
        new AccessKey(ours.id(), GLOBEX, Optional.empty(), ours.secret(), true, ours.createdAt());
    assertThatThrownBy(() -> keys.addKey(theirs)).isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(keys.findKey(ours.id())).contains(ours);
  }

  @Test
  default void keys_are_listed_for_their_owner_oldest_first() {
    var keys = keysOfTwoAccounts();
    var jane = Users.named("jane");
    keys.addUser(Users.named("john"));
    keys.addKey(Users.keyOf(jane, 2));
    keys.addKey(Users.keyOf(jane, 1));
    keys.addKey(Users.keyOf(Users.named("john"), 1));
    keys.addKey(Users.rootKey(ACME, 2));
    keys.addKey(Users.rootKey(ACME, 1));
    keys.addKey(Users.rootKey(GLOBEX, 1));
    assertThat(keys.keysOf(ACME, Optional.of(jane.id())))
        .containsExactly(Users.keyOf(jane, 1), Users.keyOf(jane, 2));
    assertThat(keys.keysOf(ACME, Optional.empty()))
        .containsExactly(Users.rootKey(ACME, 1), Users.rootKey(ACME, 2));
    assertThat(keys.keysOf(GLOBEX, Optional.empty())).containsExactly(Users.rootKey(GLOBEX, 1));
    assertThat(keys.keysOf(GLOBEX, Optional.of(jane.id()))).isEmpty();
    assertThat(keys.keysOf(GLOBEX, Optional.of(Users.named(GLOBEX, "jane").id()))).isEmpty();
  }

  @Test
  default void replacing_a_key_changes_only_that_one() {
    var keys = keysOfTwoAccounts();
    var first = Users.keyOf(Users.named("jane"), 1);
    var second = Users.keyOf(Users.named("jane"), 2);
    keys.addKey(first);
    keys.addKey(second);
    keys.replaceKey(first.withActive(false));
    assertThat(keys.findKey(first.id())).contains(first.withActive(false));
    assertThat(keys.findKey(second.id())).contains(second);
    keys.replaceKey(first);
    assertThat(keys.findKey(first.id())).contains(first);
  }

  @Test
  default void a_key_that_is_not_there_cannot_be_replaced() {
    var keys = keysOfTwoAccounts();
    var key = Users.keyOf(Users.named("jane"), 1);
    assertThatThrownBy(() -> keys.replaceKey(key)).isInstanceOf(StoreFailure.Stale.class);
    assertThat(keys.findKey(key.id())).isEmpty();
  }

  @Test
  default void a_removed_key_is_gone_and_no_other() {
    var keys = keysOfTwoAccounts();
    var first = Users.keyOf(Users.named("jane"), 1);
    var second = Users.keyOf(Users.named("jane"), 2);
    keys.addKey(first);
    keys.addKey(second);
    keys.removeKey(first);
    assertThat(keys.findKey(first.id())).isEmpty();
    assertThat(keys.keysOf(ACME, first.userId())).containsExactly(second);
  }

  @Test
  default void keys_written_through_one_handle_are_seen_through_another() {
    var keys = keysOfTwoAccounts();
    var key = Users.keyOf(Users.named("jane"), 1);
    keys.addKey(key);
    assertThat(anotherHandle().identities().findKey(key.id())).contains(key);
    anotherHandle().identities().replaceKey(key.withActive(false));
    assertThat(keys.findKey(key.id())).contains(key.withActive(false));
    anotherHandle().identities().removeKey(key);
    assertThat(keys.findKey(key.id())).isEmpty();
  }
}
