package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import org.junit.jupiter.api.Test;

/** The promises of {@link PasswordHasher}. */
public interface PasswordHasherContract {

  PasswordHasher hasher();

  /** A hash of the password that costs less than those of {@link #hasher}. */
  PasswordHash outdated(String password);

  @Test
  default void a_password_matches_its_hash_and_no_other_does() {
    var hash = hasher().hash("correct horse battery staple");
    assertThat(hasher().matches("correct horse battery staple", hash)).isTrue();
    assertThat(hasher().matches("Correct horse battery staple", hash)).isFalse();
    assertThat(hasher().matches("correct horse battery staple ", hash)).isFalse();
    assertThat(hasher().matches("", hash)).isFalse();
  }

  @Test
  default void two_hashes_of_one_password_differ_and_both_match() {
    var hasher = hasher();
    var first = hasher.hash("secret");
    var second = hasher.hash("secret");
    assertThat(first).isNotEqualTo(second);
    assertThat(hasher.matches("secret", first)).isTrue();
    assertThat(hasher.matches("secret", second)).isTrue();
  }

  @Test
  default void every_character_of_a_long_password_counts() {
    var longest = "p".repeat(127);
    var hash = hasher().hash(longest + "a");
    assertThat(hasher().matches(longest + "a", hash)).isTrue();
    assertThat(hasher().matches(longest + "b", hash)).isFalse();
    assertThat(hasher().matches(longest, hash)).isFalse();
  }

  @Test
  default void a_nul_does_not_end_a_password() {
    var hash = hasher().hash("a\0b");
    assertThat(hasher().matches("a\0b", hash)).isTrue();
    assertThat(hasher().matches("a\0c", hash)).isFalse();
    assertThat(hasher().matches("a", hash)).isFalse();
  }

  @Test
  default void characters_of_every_script_count() {
    var hash = hasher().hash("пароль\ud83d\udd11パスワード");
    assertThat(hasher().matches("пароль\ud83d\udd11パスワード", hash)).isTrue();
    assertThat(hasher().matches("??????\ud83d\udd11?????", hash)).isFalse();
    assertThat(hasher().matches("пароль\ud83d\udd12パスワード", hash)).isFalse();
  }

  @Test
  default void a_hash_that_was_stored_as_text_still_matches_and_does_not_show_the_password() {
    var hash = hasher().hash("open sesame");
    assertThat(hash.encoded()).doesNotContain("sesame").matches("\\p{ASCII}+");
    assertThat(hasher().matches("open sesame", new PasswordHash(hash.encoded()))).isTrue();
  }

  @Test
  default void a_hash_is_outdated_if_it_costs_less_than_those_of_today_and_matches_all_the_same() {
    var old = outdated("secret");
    assertThat(hasher().isOutdated(old)).isTrue();
    assertThat(hasher().matches("secret", old)).isTrue();
    assertThat(hasher().matches("secrets", old)).isFalse();
    assertThat(hasher().isOutdated(hasher().hash("secret"))).isFalse();
  }
}
