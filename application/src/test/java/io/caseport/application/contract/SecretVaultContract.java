package io.caseport.application.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.SecretVault;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The promises of {@link SecretVault}. */
public interface SecretVaultContract {
  String CONTEXT = "111122223333/AKIA0000000000000000";

  /** A vault; every call gives one with the same key. */
  SecretVault vault();

  /** A vault whose key is another. */
  SecretVault vaultWithAnotherKey();

  @Test
  default void what_was_sealed_can_be_opened_by_any_vault_of_the_key() {
    for (int length : new int[] {0, 1, 15, 16, 17, 40, 31, 32, 33, 100_000}) {
      var secret = Files.bytes(length);
      assertThat(vault().open(vault().seal(secret, CONTEXT), CONTEXT))
          .as("%s bytes", length)
          .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(secret));
    }
  }

  @Test
  default void any_text_is_a_context() {
    for (String context : new String[] {"", NastyTexts.MIXED, NastyTexts.LONGEST}) {
      var sealed = vault().seal(new byte[] {1, 2, 3}, context);
      assertThat(vault().open(sealed, context)).isPresent();
      assertThat(vault().open(sealed, context + " ")).isEmpty();
    }
  }

  @Test
  default void sealing_twice_gives_different_results() {
    var vault = vault();
    var secret = "the same".getBytes(UTF_8);
    assertThat(vault.seal(secret, CONTEXT)).isNotEqualTo(vault.seal(secret, CONTEXT));
  }

  @Test
  default void what_is_sealed_does_not_show_the_secret() {
    var secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    var sealed = vault().seal(secret.getBytes(UTF_8), CONTEXT);
    assertThat(new String(sealed, ISO_8859_1))
        .doesNotContain(secret.substring(0, 8))
        .doesNotContain(secret.substring(32));
  }

  @Test
  default void one_altered_bit_anywhere_is_noticed() {
    var vault = vault();
    var sealed = vault.seal("secret".getBytes(UTF_8), CONTEXT);
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      var altered = sealed.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(vault.open(altered, CONTEXT)).as("bit %s", bit).isEmpty();
    }
  }

  @Test
  default void missing_and_additional_bytes_are_noticed() {
    var vault = vault();
    var sealed = vault.seal("secret".getBytes(UTF_8), CONTEXT);
    for (int length = 0; length < sealed.length; length++) {
      assertThat(vault.open(Arrays.copyOf(sealed, length), CONTEXT))
          .as("the first %s bytes", length)
          .isEmpty();
    }
    assertThat(vault.open(Arrays.copyOf(sealed, sealed.length + 1), CONTEXT)).isEmpty();
  }

  @Test
  default void what_nobody_sealed_cannot_be_opened() {
    for (int length : new int[] {1, 12, 28, 40, 64, 1_000}) {
      assertThat(vault().open(Files.bytes(length), CONTEXT)).as("%s bytes", length).isEmpty();
    }
  }

  @Test
  default void what_was_sealed_for_another_context_cannot_be_opened() {
    var sealed = vault().seal("secret".getBytes(UTF_8), CONTEXT);
    assertThat(vault().open(sealed, "")).isEmpty();
    assertThat(vault().open(sealed, CONTEXT.toLowerCase(Locale.ROOT))).isEmpty();
  }

  @Test
  default void what_another_key_sealed_cannot_be_opened() {
    var sealed = vaultWithAnotherKey().seal("secret".getBytes(UTF_8), CONTEXT);
    assertThat(vaultWithAnotherKey().open(sealed, CONTEXT)).isPresent();
    assertThat(vault().open(sealed, CONTEXT)).isEmpty();
  }

  @Test
  default void sealing_leaves_the_given_bytes_as_they_were() {
    var secret = new byte[] {1, 2, 3};
    var sealed = vault().seal(secret, CONTEXT);
    var copy = sealed.clone();
    vault().open(sealed, CONTEXT);
    assertThat(secret).containsExactly(1, 2, 3);
    assertThat(sealed).isEqualTo(copy);
  }
}
