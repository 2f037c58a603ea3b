package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.advisor.CheckStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessKeyRotationTest extends ComputedCheckTest {
  private static final Duration MOMENT = Duration.ofMillis(1);

  AccessKeyRotationTest() {
    super(new AccessKeyRotation());
  }

  @Test
  void a_key_is_yellow_after_90_days_and_red_after_2_years() {
    createUser("jane");
    var made = tenants.now();
    var older = createKey(named("jane"));
    tenants.advance(MOMENT);
    createKey(named("jane"));
    var later = tenants.now();
    var yellow = lookAt(later.plus(Duration.ofDays(90)));
    assertThat(counts(yellow)).isEqualTo(List.of(1L, 1L, 0L));
    assertThat(told(yellow))
        .containsExactly(
            List.of("Yellow", "jane", older.value(), told(made), "Made more than 90 days ago"));
    var red = lookAt(later.plus(Duration.ofDays(730)));
    assertThat(status(red)).isEqualTo(CheckStatus.ERROR);
    assertThat(counts(red)).isEqualTo(List.of(0L, 1L, 1L));
    assertThat(told(red).getFirst())
        .containsExactly("Red", "jane", older.value(), told(made), "Made more than 2 years ago");
    assertThat(ids(red)).containsAll(ids(yellow));
  }

  @Test
  void a_rotation_turns_it_green() {
    var jane = createUser("jane");
    var old = createKey(named("jane"));
    var yellow = lookAt(tenants.now().plus(Duration.ofDays(91)));
    assertThat(status(yellow)).isEqualTo(CheckStatus.WARNING);
    assertThat(yellow.flagged().getFirst().arn()).contains(jane.arn());
    createKey(named("jane"));
    assertThat(counts(lookAgain())).isEqualTo(List.of(1L, 1L, 0L));
    tenants.identities().updateAccessKey(root, named("jane"), old, false);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(1L, 0L, 0L));
    tenants.identities().updateAccessKey(root, named("jane"), old, true);
    assertThat(ids(lookAgain())).isEqualTo(ids(yellow));
    tenants.identities().deleteAccessKey(root, named("jane"), old);
    assertThat(counts(lookAgain())).isEqualTo(List.of(1L, 0L, 0L));
  }
}
