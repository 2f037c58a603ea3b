package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How guessing passwords and codes is slowed down. */
public interface SignInThrottleContract extends ConsoleContract {

  /** Whether the guess was compared with anything. */
  private boolean isCompared(String user, String address) {
    var refusal = catchThrowableOfType(Refusal.class, () -> signIn(user, SECOND, address));
    return Objects.requireNonNull(refusal) instanceof Refusal.SignInFailed;
  }

  private int comparedOf(int guesses, String user, String address, Duration between) {
    int compared = 0;
    for (int i = 0; i < guesses; i++) {
      compared += isCompared(user, address) ? 1 : 0;
      tenants().advance(between);
    }
    return compared;
  }

  private Duration waitOf(String user, String address) {
    var refusal =
        catchThrowableOfType(Refusal.SignInThrottled.class, () -> signIn(user, SECOND, address));
    return Objects.requireNonNull(refusal).retryAfter;
  }

  @Test
  default void of_a_thousand_guesses_in_a_row_few_are_compared_and_nobody_else_is_locked_out() {
    withPassword("jane");
    assertThat(comparedOf(1_000, "jane", HERE, Duration.ofSeconds(1))).isBetween(5, 20);
    signedIn(signIn("jane", FIRST, ELSEWHERE));
    assertRefused(Refusal.SignInThrottled.class, () -> signIn("jane", FIRST, HERE));
    tenants().advance(Duration.ofMinutes(15));
    signedIn(signIn("jane", FIRST, HERE));
  }

  @Test
  default void from_the_fifth_failure_on_each_doubles_the_wait_up_to_a_quarter_of_an_hour() {
    withPassword("jane");
    assertThat(comparedOf(5, "jane", HERE, Duration.ZERO)).isEqualTo(5);
    var waits = new ArrayList<Duration>();
    for (int i = 0; i < 12; i++) {
      var wait = waitOf("jane", HERE);
      waits.add(wait);
      tenants().advance(wait.minusMillis(1));
      assertThat(isCompared("jane", HERE)).isFalse();
      tenants().advance(Duration.ofMillis(1));
      assertThat(isCompared("jane", HERE)).isTrue();
    }
    assertThat(waits.subList(0, 4))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8));
    assertThat(waits.getLast()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  default void a_failure_elsewhere_makes_nobody_wait_but_counts() {
    withPassword("jane");
    for (int i = 1; i <= 20; i++) {
      assertThat(isCompared("jane", "203.0.113." + i)).isTrue();
    }
    assertThat(isCompared("jane", HERE)).isTrue();
    assertThat(waitOf("jane", HERE)).isEqualTo(Duration.ofMinutes(15));
    assertThat(waitOf("jane", "203.0.113.20")).isEqualTo(Duration.ofMinutes(15));
    tenants().advance(Duration.ofMinutes(15));
    signedIn(signIn("jane", FIRST, HERE));
  }

  @Test
  default void names_that_there_are_not_are_counted_alike() {
    withPassword("jane");
    for (int i = 0; i < 30; i++) {
      assertThat(isCompared("nobody", HERE)).isEqualTo(isCompared("jane", ELSEWHERE));
      tenants().advance(Duration.ofMillis(700));
    }
    assertThat(waitOf("nobody", HERE)).isEqualTo(waitOf("jane", ELSEWHERE));
  }

  @Test
  default void an_address_has_forty_tries_and_twenty_more_each_minute() {
    withPassword("jane");
    for (int i = 0; i < 39; i++) {
      assertThat(isCompared("nobody-" + i, HERE)).isTrue();
    }
    signedIn(signIn("jane"));
    assertThat(waitOf("another", HERE)).isEqualTo(Duration.ofSeconds(3));
    assertRefused(Refusal.SignInThrottled.class, () -> signIn("jane"));
    assertRefused(
        Refusal.SignInThrottled.class,
        () -> signIn().signInRoot(ROOT_EMAIL, "wrong", comingFrom(HERE)));
    signedIn(signIn("jane", FIRST, ELSEWHERE));
    tenants().advance(Duration.ofMinutes(1));
    int compared = 0;
    for (int i = 0; i < 40; i++) {
      compared += isCompared("someone-" + i, HERE) ? 1 : 0;
    }
    assertThat(compared).isEqualTo(20);
  }

  @Test
  default void an_ipv6_network_is_one_address() {
    for (int i = 0; i < 40; i++) {
      assertThat(isCompared("nobody-" + i, "2001:db8:0:1::" + i)).isTrue();
    }
    assertThat(isCompared("nobody", "2001:db8:0:1:ffff::1")).isFalse();
    assertThat(isCompared("nobody", "2001:db8:0:2::1")).isTrue();
  }

  @Test
  default void who_is_signed_in_is_forgiven_their_own_failures_only() {
    withPassword("jane");
    for (int round = 0; round < 3; round++) {
      assertThat(comparedOf(4, "jane", HERE, Duration.ZERO)).isEqualTo(4);
      signedIn(signIn("jane"));
    }
    assertThat(comparedOf(4, "jane", ELSEWHERE, Duration.ZERO)).isEqualTo(4);
    signedIn(signIn("jane"));
    assertThat(isCompared("jane", ELSEWHERE)).isTrue();
    assertThat(isCompared("jane", ELSEWHERE)).isFalse();
  }

  @Test
  default void failures_are_forgotten_an_hour_after_the_last() {
    withPassword("jane");
    assertThat(comparedOf(5, "jane", HERE, Duration.ZERO)).isEqualTo(5);
    tenants().advance(Duration.ofMinutes(59));
    assertThat(comparedOf(2, "jane", HERE, Duration.ZERO)).isEqualTo(1);
    tenants().advance(Duration.ofHours(1).plusSeconds(3));
    assertThat(comparedOf(6, "jane", HERE, Duration.ZERO)).isEqualTo(5);
  }

  @Test
  default void guessing_codes_is_slowed_down_though_the_password_is_known() {
    withPassword("jane");
    var phone = deviceOf("jane");
    for (int i = 0; i < 5; i++) {
      var pending = codeRequired(signIn("jane"));
      assertRefused(
          Refusal.SignInFailed.class, () -> signIn().giveCode(pending, "000", comingFrom(HERE)));
    }
    assertRefused(Refusal.SignInThrottled.class, () -> signIn("jane"));
    tenants().advance(Duration.ofMinutes(15));
    var pending = codeRequired(signIn("jane"));
    signedIn(signIn().giveCode(pending, shown(phone, 0), comingFrom(HERE)));
  }

  @Test
  default void passwords_that_stop_short_of_the_code_count() {
    withPassword("jane");
    deviceOf("jane");
    for (int i = 0; i < 5; i++) {
      codeRequired(signIn("jane"));
    }
    assertRefused(Refusal.SignInThrottled.class, () -> signIn("jane"));
    assertThat(waitOf("jane", HERE)).isEqualTo(Duration.ofSeconds(1));
  }
}
