package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The promises of {@link KeyUseRepository}. */
public interface KeyUseRepositoryContract extends StoreContract {
  AccessKey KEY = Users.keyOf(Users.named("jane"), 1);
  AccessKey ROOT_KEY = Users.rootKey(ACME, 1);
  Instant MOMENT = ManualClock.START;

  private KeyUseRepository usesOfTwoKeys() {
    var ports = portsWithTwoAccounts();
    ports.identities().addUser(Users.named("jane"));
    ports.identities().addKey(KEY);
    ports.identities().addKey(ROOT_KEY);
    return ports.keyUses();
  }

  private static AccessKeyUse use(AccessKey key, Instant at) {
    return new AccessKeyUse(key.id(), at, "support", "us-east-1");
  }

  @Test
  default void a_use_comes_back_as_it_was_put() {
    var uses = usesOfTwoKeys();
    assertThat(uses.find(KEY.id())).isEmpty();
    uses.put(use(KEY, MOMENT));
    assertThat(uses.find(KEY.id())).contains(use(KEY, MOMENT));
    assertThat(uses.find(ROOT_KEY.id())).isEmpty();
    var odd = new AccessKeyUse(ROOT_KEY.id(), MOMENT, "", "'\"%_ \\");
    uses.put(odd);
    assertThat(uses.find(ROOT_KEY.id())).contains(odd);
  }

  @Test
  default void the_latest_use_is_kept_in_whatever_order_they_come() {
    var uses = usesOfTwoKeys();
    uses.put(use(KEY, MOMENT));
    uses.put(new AccessKeyUse(KEY.id(), MOMENT.plusMillis(2), "iam", "eu-west-1"));
    uses.put(use(KEY, MOMENT.plusMillis(1)));
    assertThat(uses.find(KEY.id()))
        .contains(new AccessKeyUse(KEY.id(), MOMENT.plusMillis(2), "iam", "eu-west-1"));
  }

  @Test
  default void uses_of_keys_that_are_gone_are_not_kept() {
    var uses = usesOfTwoKeys();
    uses.put(use(Users.keyOf(Users.named("jane"), 2), MOMENT));
    assertThat(uses.find(Users.keyOf(Users.named("jane"), 2).id())).isEmpty();
    uses.put(use(KEY, MOMENT));
    uses.put(use(ROOT_KEY, MOMENT));
    ports().identities().removeKey(ROOT_KEY);
    ports().identities().removeUser(Users.named("jane"));
    assertThat(uses.find(KEY.id())).isEmpty();
    assertThat(uses.find(ROOT_KEY.id())).isEmpty();
  }

  @Test
  default void uses_written_through_one_handle_are_seen_through_another() {
    var uses = usesOfTwoKeys();
    anotherHandle().keyUses().put(use(KEY, MOMENT));
    assertThat(uses.find(KEY.id())).contains(use(KEY, MOMENT));
  }
}
