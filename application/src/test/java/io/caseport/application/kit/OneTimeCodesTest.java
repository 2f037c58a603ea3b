package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.in.MfaAdministration.NewDevice;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {
  private static final UserName JANE = new UserName("jane");

  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));
  private Principal jane;
  private NewDevice device;

  @BeforeEach
  void giveJaneADevice() {
    var root = core.businessRoot();
    jane = core.identities().createUser(root, IamPath.ROOT, JANE).principal();
    device =
        core.mfaDevices().createVirtualMfaDevice(root, IamPath.ROOT, new MfaDeviceName("phone"));
    core.mfaDevices().enableMfaDevice(root, JANE, device.device().serial(), code(-2), code(-1));
  }

  private String code(int steps) {
    return new Totp(device.seed()).code(TimeStep.at(core.now()) + steps);
  }

  private boolean check(Principal principal, String code) {
    return core.oneTimeCodes().checkCode(principal, device.device().serial().value(), code);
  }

  /** Not the code of any step that would be taken now. */
  private String wrong() {
    return code(1_000);
  }

  @Test
  void a_code_is_taken_once_from_whom_the_device_is_enabled_for() {
    assertThat(check(core.businessRoot().principal(), code(0))).isFalse();
    assertThat(check(core.userWithoutPolicy().principal(), code(0))).isFalse();
    assertThat(check(core.strangerRoot().principal(), code(0))).isFalse();
    assertThat(check(jane, code(0))).isTrue();
    assertThat(check(jane, code(0))).isFalse();
    assertThat(check(jane, code(1))).isTrue();
  }

  @Test
  void a_device_of_root_is_roots() {
    var root = core.businessRoot();
    core.mfaDevices().deactivateMfaDevice(root, Optional.of(JANE), device.device().serial());
    assertThat(check(jane, code(0))).isFalse();
    core.mfaDevices()
        .enableMfaDevice(root, new UserName("root"), device.device().serial(), code(0), code(1));
    core.advance(Duration.ofMinutes(1));
    assertThat(check(jane, code(0))).isFalse();
    assertThat(check(root.principal(), code(0))).isTrue();
  }

  @Test
  void an_unknown_device_has_no_code() {
    assertThat(core.oneTimeCodes().checkCode(jane, "phone", code(0))).isFalse();
  }

  @Test
  void after_five_wrong_codes_none_is_taken_for_a_while() {
    for (int i = 0; i < 4; i++) {
      assertThat(check(jane, wrong())).isFalse();
    }
    assertThat(check(jane, code(0))).isTrue();
    for (int i = 0; i < 5; i++) {
      assertThat(check(jane, wrong())).isFalse();
    }
    assertThat(check(jane, code(1))).isFalse();
    core.advance(Duration.ofSeconds(1));
    assertThat(check(jane, code(1))).isTrue();
  }

  @Test
  void of_a_thousand_guesses_few_are_tried_and_nothing_is_locked_for_good() {
    for (int i = 0; i < 1_000; i++) {
      check(jane, wrong());
    }
    assertThat(check(jane, code(0))).isFalse();
    for (int i = 0; i < 100; i++) {
      core.advance(Duration.ofMinutes(15));
      check(jane, wrong());
    }
    assertThat(check(jane, code(0))).isFalse();
    core.advance(Duration.ofMinutes(15));
    assertThat(check(jane, code(0))).isTrue();
  }
}
