package io.caseport.domain.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
  private static final List<String> NAMES = List.of("Acme-Corp 1", "Root.1@example.com");

  private static PasswordPolicy policy(int length, boolean everything) {
    return new PasswordPolicy(
        length,
        everything,
        everything,
        everything,
        everything,
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static List<String> missing(ThrowingCallable check) {
    var refusal = catchThrowableOfType(Refusal.PasswordPolicyViolation.class, check);
    return Optional.ofNullable(refusal)
        .map(found -> found.missing.stream().map(PasswordRule::inWords).toList())
        .orElse(List.of());
  }

  private static List<String> missingByDefault(String password) {
    return missing(() -> PasswordPolicy.requireDefault(new Password(password), NAMES));
  }

  @Test
  void without_a_policy_eight_characters_of_three_kinds_are_enough() {
    assertThat(missingByDefault("Abcdef12")).isEmpty();
    assertThat(missingByDefault("abcdef1!")).isEmpty();
    assertThat(missingByDefault("ABCDEF1!")).isEmpty();
    assertThat(missingByDefault("Abcdefg!")).isEmpty();
    assertThat(missingByDefault("Abcde12")).containsExactly("at least 8 characters");
    assertThat(missingByDefault("abcdefg1"))
        .singleElement()
        .asString()
        .startsWith("three of these");
    assertThat(missingByDefault("abcd ef1")).as("a space is no symbol").hasSize(1);
    assertThat(missingByDefault("abc")).hasSize(2);
  }

  @Test
  void without_a_policy_the_names_of_the_account_are_no_passwords() {
    assertThat(missingByDefault("acme-CORP 1"))
        .singleElement()
        .asString()
        .contains("e-mail address");
    assertThat(missingByDefault("Root.1@EXAMPLE.com")).hasSize(1);
    assertThat(missingByDefault("Root.1@EXAMPLE.com!")).isEmpty();
  }

  @Test
  void all_that_a_password_lacks_is_told_at_once() {
    assertThat(missing(() -> policy(10, true).require(new Password("\u00fc"))))
        .containsExactly(
            "at least 10 characters",
            "an upper-case letter",
            "a lower-case letter",
            "a digit",
            "one of the symbols !@#$%^&*()_+-=[]{}|'");
    assertThat(missing(() -> policy(10, true).require(new Password("Abcdefgh1!")))).isEmpty();
    assertThat(missing(() -> policy(6, false).require(new Password("abcdef")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 129, -1})
  void a_length_out_of_bounds_is_refused(int length) {
    assertThatThrownBy(() -> policy(length, false)).isInstanceOf(Refusal.InvalidArgument.class);
  }

  @Test
  void a_password_expires_after_so_many_days() {
    var now = Instant.parse("2026-03-14T09:26:53Z");
    var policy =
        new PasswordPolicy(
            6, false, false, false, false, false, Optional.of(90), Optional.empty(), true);
    assertThat(policy.expiry(now)).contains(Instant.parse("2026-06-12T09:26:53Z"));
    assertThat(policy(6, false).expiry(now)).isEmpty();
  }

  @Test
  void a_password_is_never_shown() {
    assertThat(new Password("hunter2")).hasToString("Password");
    assertThatThrownBy(() -> new Password("hunter2\0"))
        .isInstanceOf(Refusal.InvalidArgument.class)
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> new Password("")).isInstanceOf(Refusal.InvalidArgument.class);
    assertThatThrownBy(() -> new Password("a".repeat(129)))
        .isInstanceOf(Refusal.InvalidArgument.class);
  }

  @Test
  void as_many_passwords_are_remembered_as_a_policy_may_ask_about() {
    var now = Instant.EPOCH;
    var profile =
        LoginProfile.first(
            new AccountId("111122223333"), new UniqueId("AIDA1"), new PasswordHash("0"), true, now);
    for (int i = 1; i <= 30; i++) {
      profile = profile.withPassword(new PasswordHash("" + i), false, now.plusSeconds(i));
    }
    assertThat(profile.latest(3))
        .containsExactly(new PasswordHash("30"), new PasswordHash("29"), new PasswordHash("28"));
    assertThat(profile.latest(100)).hasSize(24);
    assertThat(profile.resetRequired()).isFalse();
    assertThat(profile.createdAt()).isEqualTo(now);
    assertThat(profile.passwordSetAt()).isEqualTo(now.plusSeconds(30));
  }
}
