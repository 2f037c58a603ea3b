package io.caseport.domain.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  /** The seed of the RFCs, the ASCII text 12345678901234567890. */
  private static final TotpSeed SEED = new TotpSeed("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  @ParameterizedTest(name = "RFC 6238, appendix B, at {0}")
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void the_vectors_of_the_rfc_hold(long seconds, String eightDigits) {
    long step = TimeStep.at(Instant.ofEpochSecond(seconds));
    var totp = new Totp(SEED);
    assertThat(totp.truncated(step) % 100_000_000).isEqualTo(Integer.parseInt(eightDigits));
    assertThat(totp.code(step)).isEqualTo(eightDigits.substring(2));
  }

  @ParameterizedTest(name = "RFC 4226, appendix D, count {0}")
  @CsvSource({
    "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
    "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
  })
  void the_vectors_of_the_counter_hold(long count, String code) {
    assertThat(new Totp(SEED).code(count)).isEqualTo(code);
  }

  @Test
  void a_step_lasts_thirty_seconds() {
    assertThat(TimeStep.at(Instant.ofEpochSecond(29))).isZero();
    assertThat(TimeStep.at(Instant.ofEpochSecond(30))).isEqualTo(1);
    assertThat(TimeStep.at(Instant.ofEpochSecond(-1))).isEqualTo(-1);
  }

  @Test
  void base32_stands_for_bytes() {
    assertThat(SEED.bytes()).asString().isEqualTo("12345678901234567890");
    assertThat(new TotpSeed("7777777A").bytes()).containsExactly(-1, -1, -1, -1, 0b1110_0000);
    assertThatThrownBy(() -> new TotpSeed("a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TotpSeed("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_new_seed_has_320_bits_and_no_text_form() {
    var random = new Random(1);
    var seed = TotpSeed.generate(random);
    assertThat(seed.base32())
        .matches("[A-Z2-7]{64}")
        .isNotEqualTo(TotpSeed.generate(random).base32());
    assertThat(seed.bytes()).hasSize(40);
    assertThat(seed).hasToString("TotpSeed");
  }

  @Test
  void the_uri_for_authenticators_names_the_device_and_carries_the_seed() {
    assertThat(SEED.uri("phone@a b+c"))
        .isEqualTo("otpauth://totp/phone@a%20b%2Bc?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  }
}
