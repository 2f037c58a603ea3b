package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.credential.Password;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedUsersTest extends ComputedCheckTest {
  private static final Duration LIMIT = Duration.ofDays(90);

  UnusedUsersTest() {
    super(new UnusedUsers());
  }

  @Test
  void a_user_who_does_nothing_for_90_days_is_yellow_until_it_is_deleted() {
    var created = tenants.now();
    var jane = createUser("jane");
    tenants.advance(Duration.ofMillis(1));
    createUser("later");
    var yellow = lookAt(tenants.now().plus(LIMIT));
    assertThat(status(yellow)).isEqualTo(CheckStatus.WARNING);
    assertThat(counts(yellow)).isEqualTo(List.of(1L, 1L, 0L));
    assertThat(told(yellow)).containsExactly(List.of("Yellow", "jane", told(created), "never"));
    assertThat(yellow.flagged().getFirst().arn()).contains(jane.arn());
    assertThat(ids(lookAgain())).hasSize(2).containsAll(ids(yellow));
    tenants.identities().deleteUser(root, jane.name());
    tenants.identities().deleteUser(root, named("later").orElseThrow());
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 0L));
  }

  @Test
  void a_user_with_a_key_that_is_used_is_green() {
    var created = tenants.now();
    var jane = createUser("jane");
    createKey(named("jane"));
    var key = createKey(named("jane"));
    assertThat(counts(lookAt(created.plus(LIMIT)))).isEqualTo(List.of(1L, 0L, 0L));
    var yellow = lookAgain();
    assertThat(told(yellow)).containsExactly(List.of("Yellow", "jane", told(created), "never"));
    var used = use(jane.principal(), key);
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
    assertThat(counts(lookAt(used.plus(LIMIT)))).isEqualTo(List.of(1L, 0L, 0L));
    var again = lookAgain();
    assertThat(told(again)).containsExactly(List.of("Yellow", "jane", told(created), told(used)));
    assertThat(ids(again)).isEqualTo(ids(yellow));
  }

  @Test
  void a_user_with_a_new_password_is_green() {
    var created = tenants.now();
    createUser("jane");
    assertThat(status(lookAt(created.plus(LIMIT).plusMillis(1)))).isEqualTo(CheckStatus.WARNING);
    var password = new Password("Correct-horse-1");
    tenants.credentials().createLoginProfile(root, named("jane"), password, false);
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
  }
}
