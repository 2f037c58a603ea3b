package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.credential.Password;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnusedCredentialsTest extends ComputedCheckTest {
  private static final Duration LIMIT = Duration.ofDays(90);
  private static final Password FIRST = new Password("Correct-horse-1");
  private static final Password SECOND = new Password("Correct-horse-2");

  UnusedCredentialsTest() {
    super(new UnusedCredentials());
  }

  @Test
  void a_key_is_yellow_when_nobody_has_used_it_for_90_days() {
    createUser("jane");
    var made = tenants.now();
    var older = createKey(named("jane"));
    tenants.advance(Duration.ofMillis(1));
    createKey(named("jane"));
    var yellow = lookAt(tenants.now().plus(LIMIT));
    assertThat(status(yellow)).isEqualTo(CheckStatus.WARNING);
    assertThat(counts(yellow)).isEqualTo(List.of(1L, 1L, 0L));
    assertThat(told(yellow))
        .containsExactly(List.of("Yellow", "jane", older.value(), told(made), "never"));
  }

  @Test
  void a_key_that_is_used_is_green_for_another_90_days() {
    var jane = createUser("jane");
    var made = tenants.now();
    var key = createKey(named("jane"));
    var yellow = lookAt(made.plus(LIMIT).plusMillis(1));
    assertThat(status(yellow)).isEqualTo(CheckStatus.WARNING);
    var used = use(jane.principal(), key);
    assertThat(counts(lookAgain())).isEqualTo(List.of(1L, 0L, 0L));
    assertThat(counts(lookAt(used.plus(LIMIT)))).isEqualTo(List.of(1L, 0L, 0L));
    var again = lookAgain();
    assertThat(told(again))
        .containsExactly(List.of("Yellow", "jane", key.value(), told(made), told(used)));
    assertThat(ids(again)).isEqualTo(ids(yellow));
  }

  @Test
  void a_key_that_is_out_of_use_or_deleted_is_not_told() {
    createUser("jane");
    var key = createKey(named("jane"));
    assertThat(counts(lookAt(tenants.now().plus(LIMIT.multipliedBy(2)))))
        .isEqualTo(List.of(0L, 1L, 0L));
    tenants.identities().updateAccessKey(root, named("jane"), key, false);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 0L));
    tenants.identities().updateAccessKey(root, named("jane"), key, true);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 1L, 0L));
    tenants.identities().deleteAccessKey(root, named("jane"), key);
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
  }

  @Test
  void a_password_is_yellow_until_it_is_set_anew_or_deleted() {
    var jane = createUser("jane");
    var set = tenants.now();
    tenants.credentials().createLoginProfile(root, named("jane"), FIRST, false);
    assertThat(counts(lookAt(set.plus(LIMIT)))).isEqualTo(List.of(1L, 0L, 0L));
    var yellow = lookAgain();
    assertThat(told(yellow))
        .containsExactly(List.of("Yellow", "jane", "Password", told(set), told(set)));
    assertThat(yellow.flagged().getFirst().arn()).contains(jane.arn());
    tenants
        .credentials()
        .updateLoginProfile(root, jane.name(), Optional.of(SECOND), Optional.empty());
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
    var again = lookAt(tenants.now().plus(LIMIT));
    assertThat(ids(again)).isEqualTo(ids(yellow));
    tenants.credentials().deleteLoginProfile(root, named("jane"));
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 0L));
  }
}
