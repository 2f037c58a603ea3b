package io.caseport.domain.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.SealedSecret;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MfaDeviceTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");
  private static final TotpSeed SEED = new TotpSeed("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  private final MfaDevice unassigned =
      MfaDevice.unassigned(
          new AccountId("111122223333"),
          new IamPath("/team/"),
          new MfaDeviceName("phone"),
          new SealedSecret(""),
          NOW);

  private static Instant in(long steps) {
    return NOW.plusSeconds(30 * steps);
  }

  private static String code(long steps) {
    return new Totp(SEED).code(TimeStep.at(in(steps)));
  }

  private Optional<MfaDevice> enable(long first, long second) {
    return unassigned.enable(Optional.empty(), SEED, code(first), code(second), NOW);
  }

  private MfaDevice enabled() {
    return enable(-1, 0).orElseThrow();
  }

  @Test
  void the_serial_number_is_the_arn() {
    assertThat(unassigned.serial().value()).isEqualTo("arn:aws:iam::111122223333:mfa/team/phone");
  }

  @Test
  void two_codes_on_end_enable_a_device() {
    assertThat(enabled().isAssignedTo(Optional.empty())).isTrue();
    assertThat(enabled().assignment().orElseThrow().enabledAt()).isEqualTo(NOW);
    assertThat(enable(0, 1)).isPresent();
    assertThat(enable(-10, -9)).isPresent();
    assertThat(enable(10, 11)).isPresent();
  }

  @Test
  void two_codes_that_are_the_same_or_swapped_or_apart_or_old_enable_nothing() {
    assertThat(enable(0, 0)).isEmpty();
    assertThat(enable(0, -1)).isEmpty();
    assertThat(enable(-2, 0)).isEmpty();
    assertThat(enable(-11, -10)).isEmpty();
    assertThat(enable(11, 12)).isEmpty();
    assertThat(unassigned.enable(Optional.empty(), SEED, "", "", NOW)).isEmpty();
  }

  @Test
  void a_code_is_taken_one_step_around_now() {
    var device =
        enable(-6, -5).orElseThrow().resync(SEED, code(-4), code(-3), in(-3)).orElseThrow();
    assertThat(device.use(SEED, code(-1), NOW)).isPresent();
    assertThat(device.use(SEED, code(0), NOW)).isPresent();
    assertThat(device.use(SEED, code(1), NOW)).isPresent();
    assertThat(device.use(SEED, code(-2), NOW)).isEmpty();
    assertThat(device.use(SEED, code(2), NOW)).isEmpty();
    assertThat(device.use(SEED, code(0) + "0", NOW)).isEmpty();
    assertThat(device.use(SEED, code(0).substring(1), NOW)).isEmpty();
    assertThat(device.use(SEED, "", NOW)).isEmpty();
  }

  @Test
  void a_code_is_taken_once_and_none_before_it_ever_again() {
    var device = enabled();
    assertThat(device.use(SEED, code(0), NOW)).as("used to enable").isEmpty();
    assertThat(device.use(SEED, code(-1), NOW)).as("used to enable").isEmpty();
    var used = device.use(SEED, code(2), in(1)).orElseThrow();
    assertThat(used.use(SEED, code(2), in(1))).isEmpty();
    assertThat(used.use(SEED, code(1), in(1))).isEmpty();
    assertThat(used.use(SEED, code(3), in(2))).isPresent();
    assertThat(used.deactivated().enable(Optional.empty(), SEED, code(1), code(2), in(2)))
        .isEmpty();
  }

  @Test
  void a_clock_that_is_off_is_known_after_it_was_compared() {
    var device = enabled();
    assertThat(device.use(SEED, code(50), in(10))).isEmpty();
    assertThat(device.resync(SEED, code(50), code(51), in(10))).isPresent();
    var known = device.resync(SEED, code(50), code(51), in(10)).orElseThrow();
    assertThat(known.drift()).isEqualTo(41);
    assertThat(known.use(SEED, code(62), in(20))).isPresent();
    assertThat(known.use(SEED, code(64), in(20))).isEmpty();
    assertThat(device.resync(SEED, code(131), code(132), in(10))).isEmpty();
    assertThat(device.resync(SEED, code(130), code(131), in(10))).isPresent();
  }

  @Test
  void somebody_slow_to_type_can_use_codes_of_the_right_time() {
    var device = enable(-8, -7).orElseThrow();
    assertThat(device.use(SEED, code(3), in(3))).isPresent();
  }
}
